#include "nj/view/contact.hpp"

#include "nj/base/json.hpp"

namespace nj {

void write_contact_members(JsonWriter& json, const ContactLine& line, Day today) {
    const Contact& contact = line.contact;
    const Standing& standing = line.standing;
    json.member("id", contact.id).member("handle", contact.handle).member("name", contact.name);
    json.member("aliases", contact.aliases).member("emails", contact.emails).member("phones", contact.phones);
    json.member("urls", contact.urls).text_or_null("org", contact.org).text_or_null("title", contact.title);
    json.text_or_null("city", contact.city).text_or_null("birthday", contact.birthday);
    json.member("tags", contact.tags).member("communities", contact.communities).key("circle");
    line.circle ? json.value(circle_name(*line.circle)) : json.null();
    json.member("cadence_days", contact.cadence).member("rhythm_days", line.rhythm_days);
    const bool met = standing.n > 0;
    json.key("last");
    met ? json.value(standing.last) : json.null();
    json.text_or_null("last_kind", line.last_kind).key("days_since");
    met ? json.value(today - standing.last) : json.null();
    json.member("exchange_days", standing.n).member("value", standing.v);
    json.member("gave", line.between.gave).member("got", line.between.got).member("balance", line.between.balance);
    json.member("unmet", contact.unmet && !met).member("waiting", standing.waiting);
    json.member("archived", contact.archived.has_value());
}

}  // namespace nj
