// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tickets/answeringwatch.h"

#include "models/base/whendone.h"
#include "models/tickets/answeringcommands.h"
#include "storage/tickets/answeringstore.h"

#include <QtCore/QUuid>

#include <utility>

namespace regulars {

AnsweringWatch::AnsweringWatch(Database &database, QObject *parent)
    : QObject(parent), m_database(database), m_program(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    connect(&database.changes(), &ChangeNotifier::changed, this, [this](const ChangeSet &changes) {
        if (changes.everything)
            refresh(); // another program has written
    });
}

AnsweringWatch::~AnsweringWatch()
{
    ended();
}

void AnsweringWatch::setTicket(TicketId ticket)
{
    if (ticket == m_ticket)
        return;
    ended();
    m_ticket = ticket;
    setOthers({});
    refresh();
}

void AnsweringWatch::typed()
{
    const Instant now = m_database.clock().now();
    if (!m_ticket.isValid() || !shallRenew(m_given, now))
        return;
    m_given = now;
    // A sign that can't be given, as of a disk that is only read, is missed by nobody.
    (void)runCommand(m_database, RenewAnswering{m_ticket, m_program});
}

void AnsweringWatch::ended()
{
    if (std::exchange(m_given, std::nullopt))
        (void)runCommand(m_database, EndAnswering{m_ticket, m_program});
}

void AnsweringWatch::refresh()
{
    const quint64 generation = ++m_generation;
    if (!m_ticket.isValid())
        return;
    auto job = [ticket = m_ticket, program = m_program, now = m_database.clock().now()](Connection &connection) {
        return AnsweringStore(connection).others(ticket, program, now);
    };
    whenDone(m_database.read(std::move(job)), this, [this, generation](const Result<QList<Answering>> &answer) {
        if (generation == m_generation && answer)
            setOthers(*answer);
    });
}

void AnsweringWatch::setOthers(const QList<Answering> &others)
{
    if (others == m_others)
        return;
    m_others = others;
    Q_EMIT changed();
}

} // namespace regulars
