#include "nj/mail/schedule.hpp"

#include <doctest/doctest.h>

using namespace nj;

namespace {

Job job_for(const std::string& journal) {
    return {
        journal, {"/usr/bin/nj", "--db", journal, "remind", "--to", "kit@example.org", "-q"}, {}, {7 * 60 + 30}, {}};
}

const std::string others = "# mine\nMAILTO=kit\n0 4 * * * backup\n";

}  // namespace

TEST_CASE("a job is two lines of a crontab: its mark and its command") {
    CHECK(cron_lines(job_for("/j.db")) ==
          "# nj remind: /j.db\n30 7 * * * /usr/bin/nj --db /j.db remind --to kit@example.org -q\n");
}

TEST_CASE("the days of a job use cron's numbering") {
    struct Row {
        std::array<bool, 7> days;
        std::string field;
    };
    for (const auto& [days, field] : {Row{{true, true, true, true, true, true, true}, "*"},
                                      Row{{true, true, true, true, true, false, false}, "1-5"},
                                      Row{{true, false, true, false, false, false, false}, "1,3"},
                                      Row{{false, false, false, false, false, false, true}, "0"}}) {
        Job job = job_for("/j.db");
        job.times.days = days;
        CHECK(cron_lines(job).find("30 7 * * " + field + " /usr") != std::string::npos);
    }
}

TEST_CASE("characters with a meaning in a shell or cron are quoted") {
    Job job = job_for("/my journals/50%.db");
    job.environment = {{"TZ", "America/New_York"}, {"XDG_CONFIG_HOME", "/home/k it"}};
    const std::string lines = cron_lines(job);
    CHECK(lines.find(" TZ=America/New_York XDG_CONFIG_HOME='/home/k it' /usr/bin/nj --db '/my journals/50\\%.db' ") !=
          std::string::npos);
}

TEST_CASE("a job added to a crontab twice is there once and is removed completely") {
    const Job job = job_for("/j.db");
    const std::string once = with_job(others, job);
    CHECK(once == others + cron_lines(job));
    CHECK(with_job(once, job) == once);
    CHECK(without_job(once, "/j.db") == others);
    CHECK(without_job(others, "/j.db") == others);
    CHECK(with_job("", job) == cron_lines(job));
}

TEST_CASE("a changed job replaces the old one, and another journal's job stays") {
    const Job mine = job_for("/j.db");
    const Job other = job_for("/other.db");
    std::string crontab = with_job(with_job("", mine), other) + others;
    Job later = mine;
    later.times.minutes = 8 * 60;
    crontab = with_job(crontab, later);
    CHECK(crontab == cron_lines(later) + cron_lines(other) + others);
    CHECK(job_line(crontab, "/j.db")->starts_with("0 8 * * * "));
    CHECK(without_job(crontab, "/j.db") == cron_lines(other) + others);
    CHECK_FALSE(job_line(others, "/j.db"));
}

TEST_CASE("removing a mark without a job removes nothing else") {
    const std::string orphan = "# nj remind: /j.db\n0 2 * * * precious\n";
    CHECK(without_job(orphan, "/j.db") == "0 2 * * * precious\n");
    CHECK(with_job(orphan, job_for("/j.db")) == cron_lines(job_for("/j.db")) + "0 2 * * * precious\n");
    CHECK_FALSE(job_line(orphan, "/j.db"));
    const std::string job = cron_lines(job_for("/j.db"));
    const std::string off = "# nj remind: /j.db\n#" + job.substr(job.find('\n') + 1);
    CHECK_FALSE(job_line(off, "/j.db"));
}

TEST_CASE("a timer names its days and zone, and a service quotes its words for systemd") {
    Job job = job_for("/50%/$x \"y\".db");
    job.environment = {{"TZ", "Europe/Berlin"}};
    job.time_zone = "Europe/Berlin";
    job.times = {6 * 60 + 5, {true, false, false, false, true, false, false}};
    CHECK(timer_unit(job).find("OnCalendar=Mon,Fri 06:05 Europe/Berlin\nPersistent=true\n") != std::string::npos);
    const std::string service = service_unit(job);
    CHECK(service.find("Environment=\"TZ=Europe/Berlin\"\n") != std::string::npos);
    CHECK(service.find("\"--db\" \"/50%%/$$x \\\"y\\\".db\" \"remind\"") != std::string::npos);
    job.times = {};
    job.time_zone = "";
    CHECK(timer_unit(job).find("OnCalendar=00:00\n") != std::string::npos);
}

TEST_CASE("each journal has its own units, and the default one a plain name") {
    CHECK(unit_name("/home/k/.local/share/nj/journal.db", true) == "nj-remind");
    CHECK(unit_name("/a.db", false) != unit_name("/b.db", false));
}
