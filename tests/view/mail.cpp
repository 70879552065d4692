#include "nj/view/mail.hpp"

#include "people.hpp"

using namespace nj;
using namespace nj::test;

namespace {

DraftedMail mail_to_ruth() {
    return {{{"Ruth Ellery", "ruth@alder.example"}},
            "An introduction to Dana",
            "Ruth,\n",
            "To: Ruth Ellery <ruth@alder.example>\n\nRuth,\n",
            "mailto:ruth@alder.example"};
}

}  // namespace

TEST_CASE("a draft is printed whole, as a URL, or as a line once it is sent") {
    using Form = IntroDraftReport::Form;
    CHECK(to_text(IntroDraftReport{Form::message, mail_to_ruth(), {}}, style_of(80)) == mail_to_ruth().message);
    CHECK(to_text(IntroDraftReport{Form::url, mail_to_ruth(), {}}, style_of(80)) == "mailto:ruth@alder.example\n");
    CHECK(to_text(IntroDraftReport{Form::sent, mail_to_ruth(), {}}, style_of(80)) ==
          "Sent to Ruth Ellery <ruth@alder.example>: An introduction to Dana\n");
}

TEST_CASE("a draft in JSON has the parts of the mail and whether it was sent") {
    const auto json = json_of(IntroDraftReport{IntroDraftReport::Form::sent, mail_to_ruth(), {}});
    CHECK(json["to"][0]["address"] == "ruth@alder.example");
    CHECK(json["mailto"] == "mailto:ruth@alder.example");
    CHECK(json["sent"] == true);
}

TEST_CASE("a recipient without an address is a notice") {
    const IntroDraftReport report{IntroDraftReport::Form::message, mail_to_ruth(), {ruth}};
    CHECK(notices_of(report) ==
          std::vector<std::string>{"nj: Ruth Ellery has no email address; nj edit ruth --email ADDRESS adds one"});
}

TEST_CASE("a printed mail is the mail, and the reach-out is a notice") {
    WriteReport report{mail_to_ruth(), true, {}};
    report.logged.exchange.kind = "email";
    report.logged.exchange.on = today;
    report.logged.exchange.people = {ruth};
    CHECK(to_text(report, style_of(80)) == mail_to_ruth().message);
    CHECK(logged_notice(report, today) == "nj: logged email with Ruth Ellery, today");
    report.logged.operation = OperationId{9};
    CHECK(logged_notice(report, today).ends_with("; nj undo undoes it"));
    CHECK(json_of(report)["exchange"]["kind"] == "email");
}
