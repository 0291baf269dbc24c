// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/customers/customer.h"
#include "core/interactions/interaction.h"
#include "core/orders/order.h"
#include "core/privacy/consent.h"
#include "core/products/product.h"
#include "core/tasks/task.h"
#include "core/tickets/tickethistory.h"
#include "storage/bulk/bulktable.h"
#include "storage/bulk/deferredindexes.h"
#include "storage/rollups/contributions.h"

#include <map>
#include <set>
#include <unordered_map>

namespace regulars {

class CancelToken;
struct LoyaltyMember;
struct TierChange;
class WriteSession;

/// Loads many records fast, within one write session: ids are given out here, the journal gets one range a table
/// instead of one entry a row, indexes of tables that were empty are built at the end, and timeline, figures and
/// search follow in bulk. Records must be valid and added up (validate(), addUp()); ids in them are ignored, uids
/// made where missing, and createdAt is taken over when set. The session must not change records by other means.
/// Everything throws SqlFailure.
class BulkWriter
{
public:
    /// An order as it was stored. The lines have consecutive ids from firstLine on.
    struct AddedOrder
    {
        OrderId id;
        OrderLineId firstLine;
    };

    explicit BulkWriter(WriteSession &session);
    ~BulkWriter();
    Q_DISABLE_COPY_MOVE(BulkWriter)

    CustomerId add(const Customer &customer);
    ProductId add(const Product &product);
    /// `importKey` recognises the order when its file is read again. The customer is an older one or was added before.
    AddedOrder add(const Order &order, std::optional<qint64> importKey = {});
    /// `order` and `orderLine` of the return may have been added before. Its customer is the order's.
    ReturnId add(const Return &goods, std::optional<qint64> importKey = {});
    /// `by` recorded it; the session's user when not valid.
    InteractionId add(const Interaction &interaction, UserId by = {});
    /// A line of the ledger of consent; those of one customer, moment and answer that follow each other were recorded
    /// together. `by` recorded it; the session's user when not valid. Without recordedAt it was when it was captured.
    void add(const ConsentEvent &event, UserId by = {});
    TaskId add(const Task &task);
    TeamId addTeam(const QString &name);
    TicketCategoryId addTicketCategory(const QString &name);
    /// Its customer, orders, products and people are there. One without a number gets it in finish(), in the order in
    /// which tickets were opened. What was merged or split is not for this.
    TicketId add(const TicketHistory &ticket, std::optional<qint64> importKey = {});
    /// A member of the loyalty programme with the tier that what was bought has brought: nothing is decided about tiers
    /// then.
    void add(const LoyaltyMember &member, const QList<TierChange> &steps);
    /// Further keys of a customer, new or old.
    void add(CustomerId customer, const ExternalId &key);
    void add(CustomerId customer, const ContactPoint &contact);
    /// A new membership; the rules for it are the caller's business.
    void add(CustomerId customer, const Membership &membership);

    /// Records added so far.
    [[nodiscard]] qint64 records() const { return m_records; }

    /// Indexes, journal, timeline, figures, search: once, after the last record; the larger part may follow with the
    /// session's end. Throws SqlFailure with ErrorCode::Cancelled when `cancel` is set meanwhile.
    void finish(const Progress &progress, const CancelToken &cancel);

private:
    struct Tables;

    void addParts(CustomerId id, const Customer &customer);
    void addLines(OrderId id, const Order &order);
    void willTouch(CustomerId customer);
    void noteAnonymous(Instant at);
    void noteAnonymousOrder(OrderId order);
    [[nodiscard]] bool isOld(CustomerId customer) const;
    void writeRanges();
    void deriveTouched(const Progress &progress, const CancelToken &cancel);
    void addTimeline();
    void refreshConsents();
    /// Those that were added, and those whose customers have spent more now.
    void deriveTickets(const Progress &progress, const CancelToken &cancel);
    void refreshSearch(const std::map<CustomerId, CustomerContribution> &after);

    WriteSession &m_session;
    std::unique_ptr<Tables> m_tables;
    std::optional<DeferredIndexes> m_indexes;
    CustomerHistory m_history;
    qint64 m_records = 0;
    bool m_everything = false; ///< so much changes that the derived tables are rebuilt as a whole
    qint64 m_mostTouched = 0;  ///< more customers than this are not worth a look at each
    // What the older customers were like before the first of their new records; empty with m_everything.
    std::map<CustomerId, CustomerContribution> m_before;
    std::set<int> m_anonymousMonths;
    ConsentEvent m_lastConsent;
    ConsentEventId m_firstConsent; ///< of those recorded together with the last one
};

} // namespace regulars
