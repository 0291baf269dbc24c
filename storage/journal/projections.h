// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/journal/table.h"
#include "storage/rollups/contributions.h"
#include "storage/search/searchindex.h"

#include <map>
#include <set>

namespace regulars {

/// Keeps what is derived from the records equal to what a rebuild would give, within the transaction that changes
/// them: timeline, customer figures, cohorts, search. It looks at each record and customer before the first
/// change (`willChange`, `willAffect`) and again at the end (`finish`), and writes the difference.
class Projections
{
public:
    Projections(Connection &connection, const LocalCalendar &calendar, Currency currency);

    /// Before the first change of the row, or before its insertion when the id is known by then.
    void willChange(Table table, qint64 id);
    /// After the insertion of the row. Its customer has been announced by `willAffect` before.
    void inserted(Table table, qint64 id);
    /// Before orders, returns, interactions or tasks of the customer change. An invalid id means sales without customer.
    void willAffect(CustomerId customer);
    /// Before sales or returns without customer come into or leave the month of `at`.
    void willAffectAnonymous(Instant at) { m_anonymousMonths.insert(m_calendar.monthNumber(at)); }

    /// The customers of whom orders and returns were announced, with the earliest of these as they were or are; a return
    /// belongs to the time of its order.
    [[nodiscard]] std::map<CustomerId, Instant> salesChanges();
    /// Writes what is different. Returns the customers whose figures were computed anew.
    [[nodiscard]] QList<CustomerId> finish();
    /// Whether tickets or what they are promised were announced.
    [[nodiscard]] bool concernTickets() const { return m_allTickets || !m_tickets.empty(); }
    /// The tickets whose log, clocks or place in the queue are different now; known after finish().
    [[nodiscard]] const auto &affectedTickets() const { return m_tickets; }

private:
    /// Where a record stands in a timeline.
    struct Place
    {
        CustomerId customer;
        Instant at;
        QString kind;
        bool shown = true; ///< as long as it belongs to a customer
        [[nodiscard]] bool isShown() const { return customer.isValid() && shown; }
        friend bool operator==(const Place &, const Place &) = default;
    };
    using Source = std::pair<Table, qint64>;
    /// What a customer added to what is kept.
    struct Share
    {
        CustomerContribution shop;
        std::map<qint64, CustomerContribution> slices; ///< SliceParts
    };

    void noteOwner(Source source);
    void noteTicket(Source source);
    void noteTicketOfArticle(qint64 article);
    void refreshTickets(const QList<CustomerId> &affected);
    [[nodiscard]] std::optional<Place> placeOf(Source source);
    void capture(Source source, bool existed);
    void noteAnonymousMonth(Source source, const Place &place);
    void noteReturnsOf(qint64 order);
    void movePlaces();
    void followMilestones();
    void refreshSearch();
    void refreshConsent();

    Connection &m_connection;
    const LocalCalendar &m_calendar;
    CustomerHistory m_history;
    std::map<CustomerId, Share> m_before;
    std::map<Source, std::optional<Place>> m_places;
    std::set<Source> m_milestones; ///< rows that make some
    std::set<CustomerId> m_milestoneCustomers;
    std::set<int> m_anonymousMonths;
    std::set<CustomerId> m_customerDocuments;
    std::set<InteractionId> m_interactionDocuments;
    std::set<TicketId> m_ticketDocuments;
    std::set<qint64> m_ticketArticles; ///< that were added, changed or moved
    std::set<KnowledgeArticleId> m_articleDocuments;
    std::set<CustomerId> m_consents;
    std::set<TicketId> m_tickets;
    bool m_allTickets = false; ///< what is promised has changed
};

} // namespace regulars
