// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/duplicates/likelycustomers.h"

#include "core/base/textfolding.h"
#include "core/customers/countrycode.h"
#include "core/customers/phonenumber.h"
#include "core/duplicates/matchprofile.h"
#include "storage/search/search.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostOfAKey = 20;
constexpr int mostOfAName = 40;
constexpr qsizetype beginning = 3;

/// Gathers ids, each once.
class Gathering
{
public:
    Gathering(Connection &connection, CustomerId except) : m_connection(connection), m_except(except) {}

    void add(CustomerId id)
    {
        if (id != m_except && !m_ids.contains(id))
            m_ids += id;
    }
    void addContacts(ContactKind kind, const QString &key)
    {
        if (key.isEmpty())
            return;
        Statement rows(m_connection,
                       u"SELECT k.customer_id FROM customer_contacts k JOIN customers c ON c.id = k.customer_id"
                       " WHERE k.match_key = :key AND k.kind = :kind AND c.deleted_at IS NULL LIMIT :limit"_s);
        rows.bind(u"key", key).bind(u"kind", nameOf(kind)).bind(u"limit", mostOfAKey);
        while (rows.next())
            add(rows.id<CustomerId>(0));
    }
    void addCard(const QString &card)
    {
        if (card.isEmpty())
            return;
        Statement rows(m_connection, u"SELECT id FROM customers WHERE card_number = :card AND deleted_at IS NULL UNION ALL"
                                     " SELECT customer_id FROM customer_redirects WHERE old_card_number = :card"_s);
        rows.bind(u"card", card);
        while (rows.next())
            add(rows.id<CustomerId>(0));
    }
    void addExternal(const ExternalId &key)
    {
        Statement rows(m_connection,
                       u"SELECT x.customer_id FROM customer_external_ids x JOIN customers c ON c.id = x.customer_id"
                       " WHERE x.value = :value AND x.system = :system AND c.deleted_at IS NULL LIMIT :limit"_s);
        rows.bind(u"value", key.value).bind(u"system", key.system).bind(u"limit", mostOfAKey);
        while (rows.next())
            add(rows.id<CustomerId>(0));
    }
    void addFound(const QStringList &words)
    {
        const auto found = Search(m_connection).customers(words.join(u' '), mostOfAName);
        if (!found)
            throw SqlFailure(found.error());
        for (const CustomerId id : *found)
            add(id);
    }
    [[nodiscard]] QList<CustomerId> take() { return std::move(m_ids); }

private:
    Connection &m_connection;
    CustomerId m_except;
    QList<CustomerId> m_ids;
};

/// The words of the name as the search index has them; of more than three, the first and the last.
QStringList nameWords(const Customer &customer)
{
    const bool company = customer.kind != CustomerKind::Person;
    QStringList words = foldedWords(company ? (customer.company.isEmpty() ? customer.name : customer.company)
                                            : customer.firstName + u' ' + customer.lastName);
    if (words.isEmpty())
        words = foldedWords(customer.name);
    words.removeIf([](const QString &word) { return word.size() < 2; });
    if (words.size() > 2)
        words = company ? words.first(2) : QStringList{words.first(), words.last()};
    return words;
}

// With the rest of a word left open, a typing error there does no harm.
void addByName(Gathering &gathering, const Customer &customer)
{
    const QStringList words = nameWords(customer);
    const PostalAddress *address = customer.address();
    const QStringList postcode = address ? foldedWords(address->postcode) : QStringList();
    for (qsizetype i = 0; i < words.size(); ++i) {
        QStringList opened = words;
        opened[i] = words[i].left(beginning);
        if (words.size() > 1)
            gathering.addFound(opened);
        if (!postcode.isEmpty())
            gathering.addFound(QStringList{words[i].left(beginning)} + postcode);
    }
}

} // namespace

QList<CustomerId> customersWorthComparing(Connection &connection, const Customer &customer, const QString &country)
{
    Gathering gathering(connection, customer.id);
    const PostalAddress *address = customer.address();
    const QString own = address ? countryCode(address->country) : QString();
    for (const ContactPoint &point : customer.contacts) {
        if (point.kind == ContactKind::Email) {
            gathering.addContacts(point.kind, matchKey(point.kind, point.value));
            gathering.addContacts(point.kind, mailboxOf(normalisedEmail(point.value)));
        } else {
            for (const QString &key : phoneMatchKeys(point.value, own.isEmpty() ? country : own))
                gathering.addContacts(point.kind, key);
        }
    }
    gathering.addCard(customer.cardNumber.trimmed());
    for (const ExternalId &key : customer.externalIds)
        gathering.addExternal(key);
    addByName(gathering, customer);
    return gathering.take();
}

} // namespace regulars
