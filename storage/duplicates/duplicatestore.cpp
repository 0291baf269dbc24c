// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/duplicates/duplicatestore.h"

#include "core/customers/countrycode.h"
#include "core/duplicates/namecomparison.h"
#include "storage/customers/customerstore.h"
#include "storage/duplicates/customerstream.h"
#include "storage/duplicates/likelycustomers.h"
#include "storage/journal/writesession.h"
#include "storage/people/shopstore.h"
#include "storage/sql/statement.h"

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostCandidates = 10'000;
const QString searchedAtKey = u"duplicates_searched_at"_s;

// Which pairs are shown: neither record is deleted.
constexpr auto bothAlive =
    "EXISTS (SELECT 1 FROM customers a WHERE a.id = d.first_customer_id AND a.deleted_at IS NULL)"
    " AND EXISTS (SELECT 1 FROM customers b WHERE b.id = d.second_customer_id AND b.deleted_at IS NULL)"_L1;

// Whether the two belong together already: one to the other, or both to a third.
constexpr auto areLinked =
    "(EXISTS (SELECT 1 FROM customer_members m WHERE m.customer_id = d.first_customer_id AND m.group_id = d.second_customer_id)"
    " OR EXISTS (SELECT 1 FROM customer_members m WHERE m.customer_id = d.second_customer_id"
    " AND m.group_id = d.first_customer_id)"
    " OR EXISTS (SELECT 1 FROM customer_members m JOIN customer_members o ON o.group_id = m.group_id"
    " JOIN customers g ON g.id = m.group_id AND g.deleted_at IS NULL"
    " WHERE m.customer_id = d.first_customer_id AND o.customer_id = d.second_customer_id))"_L1;

QString reasonsText(const QList<MatchReason> &reasons)
{
    QStringList texts;
    for (const MatchReason &reason : reasons)
        texts += nameOf(reason.evidence) + u' ' + QString::number(reason.weight);
    return texts.join(u',');
}

QList<MatchReason> reasonsOf(const QString &text)
{
    QList<MatchReason> reasons;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts))
        reasons += MatchReason{valueOf<MatchEvidence>(part.section(u' ', 0, 0)), part.section(u' ', 1).toInt()};
    return reasons;
}

std::pair<CustomerId, CustomerId> ordered(CustomerId a, CustomerId b)
{
    return {std::min(a, b), std::max(a, b)};
}

Customer readCustomer(Connection &connection, CustomerId id)
{
    auto customer = CustomerStore(connection).customer(id);
    if (!customer)
        throw SqlFailure(customer.error());
    return *std::move(customer);
}

} // namespace

QString DuplicateStore::country() const
{
    const auto shop = ShopStore(m_connection).shop();
    if (!shop)
        throw SqlFailure(shop.error());
    return countryCode(shop->timeZone);
}

Result<std::vector<DuplicatePair>> DuplicateStore::search(const Progress &progress, const CancelToken &cancel) const
{
    // Reading is the first half, comparing the second.
    constexpr qint64 half = 500;
    return attempt([&]() -> Result<std::vector<DuplicatePair>> {
        Statement highest(m_connection, u"SELECT coalesce(max(id), 0) FROM customers"_s);
        highest.only();
        const qint64 last = std::max<qint64>(1, highest.integer(0));
        DuplicateFinder finder(country());
        forEachCustomer(m_connection, [&](const Customer &customer) {
            finder.add(customer);
            if (progress && finder.size() % 1024 == 0)
                progress(half * customer.id.value / last, 2 * half);
            return !cancel.isCancelled();
        });
        const auto comparing = [&](qint64 done, qint64 total) {
            if (progress)
                progress(half + half * done / std::max<qint64>(1, total), 2 * half);
        };
        std::vector<DuplicatePair> pairs = finder.pairs(comparing, [&] { return cancel.isCancelled(); });
        if (cancel.isCancelled())
            return fail(ErrorCode::Cancelled);
        const std::set<Pair> different = decided();
        std::erase_if(pairs, [&](const DuplicatePair &pair) { return different.contains({pair.first, pair.second}); });
        return pairs;
    });
}

Result<QList<LikelyCustomer>> DuplicateStore::likely(const Customer &customer, int limit) const
{
    return attempt([&] { return judged(customer, customersWorthComparing(m_connection, customer, country()), limit); });
}

Result<QList<LikelyCustomer>> DuplicateStore::sharingKeys(const Customer &customer, int limit) const
{
    REGULARS_TRY(others, CustomerStore(m_connection).sharingKeys(customer));
    return attempt([&] { return judged(customer, others, limit); });
}

QList<LikelyCustomer> DuplicateStore::judged(const Customer &customer, const QList<CustomerId> &others, int limit) const
{
    if (others.isEmpty())
        return {};
    const QString home = country();
    const MatchProfile profile = matchProfile(customer, home);
    const std::set<Pair> different = decided();
    QList<MatchProfile> profiles;
    for (const CustomerId id : others) {
        if (!customer.id.isValid() || !different.contains(ordered(id, customer.id)))
            profiles += matchProfile(readCustomer(m_connection, id), home);
    }
    const auto sameName = std::count_if(profiles.begin(), profiles.end(), [&](const MatchProfile &other) {
        return profile.name.size() > 1 && compareNames(profile.name, other.name) == NameRelation::Same;
    });
    QList<LikelyCustomer> found;
    for (const MatchProfile &other : std::as_const(profiles)) {
        const DuplicateScore score = compareProfiles(profile, other, sameName == 1);
        const bool known = score.verdict == DuplicateVerdict::Related && belongTogether(customer.id, other.id);
        if (score.verdict != DuplicateVerdict::Different && !known)
            found += LikelyCustomer{other.id, score};
    }
    std::stable_sort(found.begin(), found.end(), [](const LikelyCustomer &a, const LikelyCustomer &b) {
        return std::pair(a.score.verdict, a.score.weight) > std::pair(b.score.verdict, b.score.weight);
    });
    return found.mid(0, limit);
}

bool DuplicateStore::belongTogether(CustomerId first, CustomerId second) const
{
    Statement row(m_connection,
                  u"SELECT 1 FROM (SELECT :first AS first_customer_id, :second AS second_customer_id) d WHERE "_s +
                      areLinked);
    return row.bind(u"first", first).bind(u"second", second).next();
}

void DuplicateStore::insertCandidate(WriteSession &session, const DuplicatePair &pair)
{
    Statement(m_connection,
              u"INSERT INTO duplicate_candidates (first_customer_id, second_customer_id, weight, verdict, reasons,"
              " found_at) VALUES (:first, :second, :weight, :verdict, :reasons, :now)"
              " ON CONFLICT (first_customer_id, second_customer_id) DO UPDATE SET weight = excluded.weight,"
              " verdict = excluded.verdict, reasons = excluded.reasons, found_at = excluded.found_at"_s)
        .bindAll(pair.first, pair.second, pair.score.weight, nameOf(pair.score.verdict), reasonsText(pair.score.reasons),
                 session.now())
        .execute();
}

Result<void> DuplicateStore::replaceAll(WriteSession &session, const std::vector<DuplicatePair> &pairs)
{
    return attempt([&] {
        m_connection.execute(u"DELETE FROM duplicate_candidates"_s);
        for (size_t i = 0; i < std::min(pairs.size(), mostCandidates); ++i)
            insertCandidate(session, pairs[i]);
        Statement(m_connection, u"INSERT INTO settings (key, value) VALUES (:key, :value)"
                                " ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s)
            .bindAll(searchedAtKey, QString::number(session.now().ms))
            .execute();
        session.note({Entity::Duplicate, ChangeKind::Changed, 0});
    });
}

Result<void> DuplicateStore::replaceOf(WriteSession &session, CustomerId customer, const QList<LikelyCustomer> &likely)
{
    return attempt([&] {
        Statement remove(m_connection,
                         u"DELETE FROM duplicate_candidates WHERE first_customer_id = :id OR second_customer_id = :id"_s);
        remove.bind(u"id", customer).execute();
        for (const LikelyCustomer &other : likely) {
            const auto [first, second] = ordered(customer, other.customer);
            insertCandidate(session, {first, second, other.score});
        }
        if (remove.changedRows() > 0 || !likely.isEmpty())
            session.note({Entity::Duplicate, ChangeKind::Changed, 0});
    });
}

Result<QList<DuplicatePair>> DuplicateStore::waiting(DuplicateVerdict verdict, int limit) const
{
    return attempt([&] {
        const QString home = country();
        const std::set<Pair> different = decided();
        QList<DuplicatePair> pairs;
        Statement rows(m_connection,
                       u"SELECT d.first_customer_id, d.second_customer_id, d.weight, d.reasons,"
                       " EXISTS (SELECT 1 FROM customers c WHERE c.id IN (d.first_customer_id, d.second_customer_id)"
                       " AND c.updated_at > d.found_at) FROM duplicate_candidates d WHERE d.verdict = :verdict"
                       " AND NOT (d.verdict = 'related' AND "_s +
                           areLinked + u") AND "_s + bothAlive +
                           u" ORDER BY d.weight DESC, d.first_customer_id, d.second_customer_id"_s);
        rows.bind(u"verdict", nameOf(verdict));
        while (pairs.size() < limit && rows.next()) {
            DuplicatePair pair{rows.id<CustomerId>(0), rows.id<CustomerId>(1), {}};
            if (different.contains({pair.first, pair.second}))
                continue;
            if (rows.integer(4) != 0) {
                pair.score = compareProfiles(matchProfile(readCustomer(m_connection, pair.first), home),
                                             matchProfile(readCustomer(m_connection, pair.second), home));
            } else {
                pair.score = {int(rows.integer(2)), verdict, reasonsOf(rows.text(3))};
            }
            if (pair.score.verdict != DuplicateVerdict::Different)
                pairs += pair;
        }
        return pairs;
    });
}

Result<DuplicateCounts> DuplicateStore::counts() const
{
    return attempt([&] {
        const std::set<Pair> different = decided();
        DuplicateCounts counts;
        Statement rows(m_connection,
                       u"SELECT d.first_customer_id, d.second_customer_id, d.verdict FROM duplicate_candidates d"
                       " WHERE NOT (d.verdict = 'related' AND "_s +
                           areLinked + u") AND "_s + bothAlive);
        while (rows.next()) {
            if (different.contains({rows.id<CustomerId>(0), rows.id<CustomerId>(1)}))
                continue;
            switch (valueOf<DuplicateVerdict>(rows.text(2))) {
            case DuplicateVerdict::Same:
                ++counts.same;
                break;
            case DuplicateVerdict::Review:
                ++counts.review;
                break;
            case DuplicateVerdict::Related:
                ++counts.related;
                break;
            case DuplicateVerdict::Different:
                break;
            }
        }
        return counts;
    });
}

Result<std::optional<Instant>> DuplicateStore::searchedAt() const
{
    REGULARS_TRY(text, ShopStore(m_connection).setting(searchedAtKey));
    return text.isEmpty() ? std::optional<Instant>() : Instant{text.toLongLong()};
}

Result<bool> DuplicateStore::isChangedSince(Instant at) const
{
    return attempt([&] {
        Statement row(m_connection, u"SELECT 1 FROM change_sets WHERE id = (SELECT max(id) FROM change_sets)"
                                    " AND happened_at > :at"_s);
        return row.bind(u"at", at).next();
    });
}

Result<void> DuplicateStore::decideDifferent(WriteSession &session, CustomerId first, CustomerId second)
{
    return attempt([&]() -> Result<void> {
        const CustomerStore customers(m_connection);
        REGULARS_CHECK(customers.customer(first));
        REGULARS_CHECK(customers.customer(second));
        const auto [smaller, larger] = ordered(first, second);
        Statement insert(
            m_connection,
            u"INSERT INTO duplicate_decisions (first_customer_id, second_customer_id, decided_at, decided_by)"
            " VALUES (:first, :second, :now, :user) ON CONFLICT (first_customer_id, second_customer_id) DO NOTHING"
            " RETURNING id"_s);
        if (insert.bindAll(smaller, larger, session.now(), session.user()).next())
            session.inserted(Table::DuplicateDecisions, insert.integer(0));
        return {};
    });
}

// What was said of a record that was merged since holds for the one that stayed.
std::set<DuplicateStore::Pair> DuplicateStore::decided() const
{
    std::set<Pair> pairs;
    const QString now =
        u"coalesce((SELECT m.customer_id FROM customer_redirects m JOIN customers c ON c.id = m.old_customer_id"
        " WHERE m.old_customer_id = d.%1 AND c.deleted_at IS NOT NULL), d.%1)"_s;
    Statement rows(m_connection, u"SELECT %1, %2 FROM duplicate_decisions d"_s.arg(now.arg(u"first_customer_id"_s),
                                                                                   now.arg(u"second_customer_id"_s)));
    while (rows.next())
        pairs.insert(ordered(rows.id<CustomerId>(0), rows.id<CustomerId>(1)));
    return pairs;
}

} // namespace regulars
