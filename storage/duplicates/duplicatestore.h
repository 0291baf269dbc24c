// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/duplicates/duplicatefinder.h"
#include "storage/sql/canceltoken.h"

#include <set>
#include <utility>

namespace regulars {

class Connection;
class WriteSession;

/// How many pairs wait for a person, by verdict.
struct DuplicateCounts
{
    int same = 0;
    int review = 0;
    int related = 0;
    friend bool operator==(const DuplicateCounts &, const DuplicateCounts &) = default;
};

/// A customer who is likely the one that was asked for.
struct LikelyCustomer
{
    CustomerId customer;
    DuplicateScore score;
};

/// Finds customers who stand in the database twice, and remembers what was found and decided. Pairs that a person has
/// called different customers are in none of the answers, also after either was merged into another record; nor are related
/// ones who belong together as members do.
class DuplicateStore
{
public:
    explicit DuplicateStore(Connection &connection) : m_connection(connection) {}

    /// Compares all customers that are not deleted: seconds for a hundred thousand. A read. Errors: Cancelled.
    [[nodiscard]] Result<std::vector<DuplicatePair>> search(const Progress &progress, const CancelToken &cancel) const;
    /// Those who are likely the customer that is given, which need not be saved: by e-mail, phone however it is written,
    /// card, external id, and by names as they are looked up. The likeliest first. Milliseconds; what differs in every key
    /// and begins of all names only `search` finds. Parts of the customer may be missing: an importer gives what it has.
    [[nodiscard]] Result<QList<LikelyCustomer>> likely(const Customer &customer, int limit) const;

    /// Those of them who share an e-mail address, a phone as it is written or the card: a few lookups.
    [[nodiscard]] Result<QList<LikelyCustomer>> sharingKeys(const Customer &customer, int limit) const;

    /// Writes what `search` found in place of what was there. At most the 10,000 likeliest.
    [[nodiscard]] Result<void> replaceAll(WriteSession &session, const std::vector<DuplicatePair> &pairs);
    /// The same for the pairs of one customer, as `likely` gives them.
    [[nodiscard]] Result<void> replaceOf(WriteSession &session, CustomerId customer, const QList<LikelyCustomer> &likely);

    /// The pairs of a verdict that wait, the likeliest first; those of customers who were changed since are judged anew.
    [[nodiscard]] Result<QList<DuplicatePair>> waiting(DuplicateVerdict verdict, int limit) const;
    /// Counts without judging anew.
    [[nodiscard]] Result<DuplicateCounts> counts() const;
    /// When replaceAll was called last; nothing when it never was.
    [[nodiscard]] Result<std::optional<Instant>> searchedAt() const;
    /// Whether any record was changed after that.
    [[nodiscard]] Result<bool> isChangedSince(Instant at) const;

    /// Remembers that two records are different customers. Error: NotFound.
    [[nodiscard]] Result<void> decideDifferent(WriteSession &session, CustomerId first, CustomerId second);

private:
    using Pair = std::pair<CustomerId, CustomerId>;
    [[nodiscard]] std::set<Pair> decided() const;
    [[nodiscard]] QList<LikelyCustomer> judged(const Customer &customer, const QList<CustomerId> &others, int limit) const;
    [[nodiscard]] bool belongTogether(CustomerId first, CustomerId second) const;
    void insertCandidate(WriteSession &session, const DuplicatePair &pair);
    [[nodiscard]] QString country() const;

    Connection &m_connection;
};

} // namespace regulars
