#include "nj/store/readers.hpp"

#include <algorithm>
#include <unordered_map>

#include "nj/base/text.hpp"
#include "nj/store/shares.hpp"
#include "rows.hpp"

namespace nj {

using namespace store;

namespace {

/// All visible people, by id.
class Readers {
public:
    explicit Readers(Database& database) : database_(database) {
        auto row = database_.query(
            "SELECT t.contact, t.handle, c.name, t.v, t.archived FROM standing t JOIN contact c ON c.id = t.contact "
            "ORDER BY t.contact");
        while (row.step()) {
            Reader reader;
            reader.person = {row.id<ContactId>(0), row.text(1), row.text(2)};
            reader.value = row.small(3);
            reader.archived = row.truth(4);
            at_.emplace(row.integer(0), list_.size());
            list_.push_back(std::move(reader));
        }
    }

    /// Calls `take` for each row whose first column is a visible person.
    template <class Take>
    void each(Query&& row, Take take) {
        while (row.step())
            if (const auto found = at_.find(row.integer(0)); found != at_.end()) take(list_[found->second], row);
    }

    std::vector<Reader> take() { return std::move(list_); }

private:
    Database& database_;
    std::vector<Reader> list_;
    std::unordered_map<std::int64_t, std::size_t> at_;
};

}  // namespace

std::vector<Reader> readers(Journal& journal, const Share& thing) {
    Database& database = journal.database();
    Readers all(database);
    all.each(database.query("SELECT s.root, f.topic, f.text FROM fact f JOIN shown s ON s.contact = f.contact "
                            "WHERE f.live AND f.topic IN ('likes', 'needs', 'work', 'avoid') ORDER BY f.id"),
             [](Reader& reader, const Query& row) {
                 Fact fact;
                 fact.topic = row.text(1);
                 fact.text = row.text(2);
                 reader.facts.push_back(std::move(fact));
             });
    all.each(database.query("SELECT s.root, d.value, d.kind FROM detail d JOIN shown s ON s.contact = d.owner "
                            "WHERE d.kind IN ('tag', 'stop') AND d.live ORDER BY d.position, d.id"),
             [](Reader& reader, const Query& row) {
                 auto& list = row.text(2) == "tag" ? reader.tags : reader.stops;
                 if (std::ranges::find(list, row.text(1)) == list.end()) list.push_back(row.text(1));
             });
    all.each(
        database.query("SELECT s.root, h.title, h.about, h.id, max(e.liked) FROM share h "
                       "JOIN exchange e ON e.share = h.id AND e.live "
                       "JOIN participation p ON p.exchange = e.id AND p.live "
                       "JOIN shown s ON s.contact = p.contact WHERE h.live GROUP BY s.root, h.id ORDER BY h.id DESC"),
        [&](Reader& reader, const Query& row) {
            if (row.id<ShareId>(3) == thing.id) reader.had_it = true;
            if (row.is_null(4)) return;
            Share liked;
            liked.title = row.text(1);
            liked.about = topics_of(row.text(2));
            reader.liked.push_back(std::move(liked));
        });
    return all.take();
}

}  // namespace nj
