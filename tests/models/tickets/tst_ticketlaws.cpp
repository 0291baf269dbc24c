// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customers/customercommands.h"
#include "models/orders/ordercommands.h"
#include "tests/models/tickets/deskfixture.h"

#include <QtCore/QRandomGenerator>

using namespace regulars;
using namespace Qt::StringLiterals;

/// Whatever people do at the desk, in any order, with merges, undos and changed promises: what is derived is what a rebuild
/// would give.
class TestTicketLaws : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DeskFixture> m_desk;
    QRandomGenerator m_random{7};
    QList<TicketId> m_tickets;

    [[nodiscard]] TicketId any() { return m_tickets.at(m_random.bounded(static_cast<int>(m_tickets.size()))); }
    [[nodiscard]] CustomerId anybody()
    {
        const QList customers{m_desk->shop.anneliese, m_desk->shop.tomas, m_desk->shop.priya, CustomerId{}};
        return customers.at(m_random.bounded(4));
    }
    /// Runs a command that may well be refused.
    template<Command T>
    void attemptTo(T command)
    {
        (void)runCommand(*m_desk->db, std::move(command)).result();
    }
    void change()
    {
        switch (m_random.bounded(15)) {
        case 0:
        case 1:
            m_tickets += m_desk->ticket(u"New"_s, anybody());
            return;
        case 2:
            return attemptTo(
                ReplyToTicket{any(), u"Answer"_s, builtInStatus(static_cast<StatusCategory>(m_random.bounded(7)))});
        case 3:
            return attemptTo(TakeMessage{{{}, {}, any(), {}, {}, {}, {}, {}, {}, u"More"_s, {}, {}, false, {}},
                                         m_random.bounded(2) == 0});
        case 4:
        case 5:
            return attemptTo(
                SetTicketStatus{{any(), any()}, builtInStatus(static_cast<StatusCategory>(m_random.bounded(7)))});
        case 6:
            return attemptTo(SetTicketPriority{{any()}, static_cast<TicketPriority>(m_random.bounded(4))});
        case 7:
            return attemptTo(MergeTickets{{any(), any()}, any()});
        case 8:
            return attemptTo(SplitTicket{any(), m_desk->articleIds(any()).mid(0, 1), u"Part"_s});
        case 9:
            return attemptTo(DiscardTickets{{any()}, m_random.bounded(2) ? DiscardReason::Spam : DiscardReason::None});
        case 10:
            return attemptTo(SnoozeTickets{{any()}, Instant{m_desk->db.clock().now().ms + m_random.bounded(5) * msPerDay}});
        case 11:
            return changePromises();
        case 13:
            return attemptTo(DeleteTickets{{any()}});
        case 12:
            return attemptTo(RecordSale{sale(anybody(), m_desk->db.clock().now(), 20'000)});
        default:
            return undoAny();
        }
    }
    void changePromises()
    {
        SlaPolicy policy = m_desk->usualPolicy();
        policy.id = m_desk->policy;
        policy.conditions.minimumNetMinor = m_random.bounded(2) ? std::optional<qint64>(30'000) : std::nullopt;
        for (SlaTarget &target : policy.targets)
            target.minutes += m_random.bounded(3) * 60;
        attemptTo(SaveSlaPolicy{policy});
    }
    void undoAny()
    {
        (void)m_desk->db.write(u"undo"_s, [](WriteSession &session) -> Result<void> {
            History history(session.connection());
            REGULARS_TRY(last, history.lastUndoable());
            REGULARS_CHECK(history.undo(session, last.id));
            return {};
        });
        m_tickets = m_desk->db
                        .read([](Connection &connection) -> Result<QList<TicketId>> {
                            QList<TicketId> ids;
                            for (qint64 number = 1001; number < 1200; ++number) {
                                if (const auto id = TicketStore(connection).byNumber(number))
                                    ids += *id;
                            }
                            return ids;
                        })
                        .value();
        if (m_tickets.isEmpty())
            m_tickets += m_desk->ticket(u"Another"_s);
    }

private Q_SLOTS:
    void maintainedIsRebuilt()
    {
        m_desk = std::make_unique<DeskFixture>();
        m_tickets += m_desk->ticket(u"First"_s, m_desk->shop.anneliese);
        for (int step = 0; step < 250; ++step) {
            if (m_random.bounded(3) == 0)
                m_desk->db.clock().set({m_desk->db.clock().now().ms + m_random.bounded(20) * qint64(3'600'000)});
            change();
            if (step % 10 == 9) {
                m_desk->verify();
                if (QTest::currentTestFailed())
                    return;
            }
        }
        QVERIFY(m_tickets.size() > 20);
    }
};

QTEST_GUILESS_MAIN(TestTicketLaws)
#include "tst_ticketlaws.moc"
