// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/counter/counterqueue.h"

#include "models/counter/countersearch.h"
#include "models/counter/countertill.h"

#include <QtCore/QScopedValueRollback>

namespace regulars {

CounterQueue::CounterQueue(Database &database, const CounterTill &till, QObject *parent)
    : QObject(parent), m_till(till), m_answers(new CounterSearch(database, this))
{
    connect(m_answers, &QueryModel::loaded, this, &CounterQueue::takeAnswer);
    connect(m_answers, &QueryModel::failed, this, &CounterQueue::takeFailure);
    connect(&till, &CounterTill::lookUpEnded, this, &CounterQueue::goOn);
}

void CounterQueue::scan(const QString &text)
{
    m_turns.append({text, {}});
    goOn();
}

void CounterQueue::then(Step step)
{
    m_turns.append({{}, step});
    goOn();
}

void CounterQueue::forgetRecording()
{
    m_turns.removeIf([](const Turn &turn) { return turn.step == Step::Record; });
}

void CounterQueue::clear()
{
    m_turns.clear();
    if (std::exchange(m_isAsking, false))
        m_answers->setText({});
}

void CounterQueue::goOn()
{
    // A coupon that is looked up belongs to the sale that is at hand until then.
    while (!m_turns.isEmpty() && !m_isAsking && !m_isTakingTurns && !m_till.isLookingUp()) {
        const Turn turn = m_turns.takeFirst();
        if (!turn.step) {
            m_isAsking = true;
            m_answers->setText(turn.text);
            return;
        }
        const QScopedValueRollback taking(m_isTakingTurns, true);
        Q_EMIT due(*turn.step);
    }
}

void CounterQueue::takeAnswer()
{
    if (!std::exchange(m_isAsking, false))
        return;
    {
        const QScopedValueRollback taking(m_isTakingTurns, true);
        Q_EMIT found(m_answers->text());
    }
    goOn();
}

void CounterQueue::takeFailure(const Error &error)
{
    if (!std::exchange(m_isAsking, false))
        return;
    forgetRecording();
    Q_EMIT failed(error);
    goOn();
}

} // namespace regulars
