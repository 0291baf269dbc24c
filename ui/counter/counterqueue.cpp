// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/counter/counterqueue.h"

#include "models/counter/countersearch.h"
#include "models/counter/countertill.h"

#include <QtCore/QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace regulars {

namespace {

bool isRecording(CounterQueue::Step step)
{
    return step == CounterQueue::Step::Record || step == CounterQueue::Step::RecordAndPrint;
}

} // namespace

CounterQueue::CounterQueue(Database &database, const CounterTill &till, QObject *parent)
    : QObject(parent), m_till(till), m_answers(new CounterSearch(database, this))
{
    connect(m_answers, &QueryModel::loaded, this, &CounterQueue::takeAnswer);
    connect(m_answers, &QueryModel::failed, this, &CounterQueue::takeFailure);
    connect(&till, &CounterTill::settled, this, &CounterQueue::goOn);
}

void CounterQueue::scan(const QString &text)
{
    m_turns.append(text);
    goOn();
}

void CounterQueue::scanNext(const QString &text)
{
    m_turns.prepend(text);
    goOn();
}

void CounterQueue::takeBackScan()
{
    if (m_turns.isEmpty())
        stopAsking();
    else if (std::holds_alternative<QString>(m_turns.last()))
        m_turns.removeLast();
}

bool CounterQueue::isLookingFor(const QString &text) const
{
    return (m_isAsking && m_answers->text() == text) ||
           std::any_of(m_turns.begin(), m_turns.end(), [&text](const Turn &turn) {
               const QString *waiting = std::get_if<QString>(&turn);
               return waiting && *waiting == text;
           });
}

bool CounterQueue::isScan(const Turn &turn)
{
    if (const CounterHit *hit = std::get_if<CounterHit>(&turn))
        return hit->kind != CounterHitKind::Customer || hit->customer.isValid(); // else whoever is served leaves
    return std::holds_alternative<QString>(turn);
}

void CounterQueue::takeBackScans()
{
    while (!m_turns.isEmpty() && isScan(m_turns.last()))
        m_turns.removeLast();
    if (m_turns.isEmpty())
        stopAsking();
}

void CounterQueue::stopAsking()
{
    if (!std::exchange(m_isAsking, false))
        return;
    m_answers->setText({});
    Q_EMIT emptied();
}

void CounterQueue::take(const CounterHit &hit)
{
    m_turns.append(hit);
    goOn();
}

void CounterQueue::resume(qint64 key)
{
    m_turns.append(Resume{key});
    goOn();
}

void CounterQueue::signUp(const SignUpMember &member)
{
    m_turns.append(member);
    goOn();
}

bool CounterQueue::awaitsSignUp() const
{
    return std::any_of(m_turns.begin(), m_turns.end(), [](const Turn &turn) {
        const Step *step = std::get_if<Step>(&turn);
        return std::holds_alternative<SignUpMember>(turn) || (step && *step == Step::NewMember);
    });
}

void CounterQueue::then(Step step)
{
    const Step *last = m_turns.isEmpty() ? nullptr : std::get_if<Step>(&m_turns.last());
    if (last && (*last == step || (isRecording(*last) && isRecording(step))))
        return;
    m_turns.append(step);
    goOn();
}

bool CounterQueue::printLast()
{
    for (auto turn = m_turns.rbegin(); turn != m_turns.rend(); ++turn) {
        Step *step = std::get_if<Step>(&*turn);
        if (!step || !isRecording(*step))
            continue;
        *step = Step::RecordAndPrint;
        return true;
    }
    return false;
}

bool CounterQueue::cut(QList<Turn>::iterator first)
{
    const bool loses = std::any_of(first, m_turns.end(), isScan);
    m_turns.erase(first, m_turns.end());
    return loses;
}

bool CounterQueue::forgetRecording()
{
    // A new member becomes the customer of a sale that has none.
    const auto first = std::find_if(m_turns.begin(), m_turns.end(), [this](const Turn &turn) {
        if (const Step *step = std::get_if<Step>(&turn))
            return *step != Step::NewMember || m_till.customer().isValid();
        return std::holds_alternative<Resume>(turn);
    });
    // One that is recorded after the sale at hand waits is another one.
    const Step *step = first == m_turns.end() ? nullptr : std::get_if<Step>(&*first);
    return step && isRecording(*step) && cut(first);
}

bool CounterQueue::clear()
{
    const bool loses = cut(m_turns.begin()) || m_isAsking;
    stopAsking();
    return loses;
}

bool CounterQueue::mustWait() const
{
    if (m_isAsking || m_isTakingTurns || m_till.isLookingUp() || m_till.isSigningUp())
        return true;
    const Step *step = std::get_if<Step>(&m_turns.first());
    return step && isRecording(*step) && m_till.isRecording();
}

void CounterQueue::announce(const Turn &turn)
{
    if (const CounterHit *hit = std::get_if<CounterHit>(&turn))
        Q_EMIT chosen(*hit);
    else if (const Resume *resumed = std::get_if<Resume>(&turn))
        Q_EMIT resumeDue(resumed->key);
    else if (const SignUpMember *member = std::get_if<SignUpMember>(&turn))
        Q_EMIT signUpDue(*member);
    else
        Q_EMIT due(std::get<Step>(turn));
}

void CounterQueue::goOn()
{
    while (!m_turns.isEmpty() && !mustWait()) {
        const Turn turn = m_turns.takeFirst();
        if (const QString *text = std::get_if<QString>(&turn)) {
            m_isAsking = true;
            m_answers->setText(*text);
            return;
        }
        const QScopedValueRollback taking(m_isTakingTurns, true);
        announce(turn);
    }
    if (isEmpty() && !m_isTakingTurns)
        Q_EMIT emptied();
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
    {
        const QScopedValueRollback taking(m_isTakingTurns, true);
        Q_EMIT failed(error);
    }
    goOn();
}

} // namespace regulars
