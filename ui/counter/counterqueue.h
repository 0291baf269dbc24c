// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/counter/counterhit.h"
#include "models/counter/countercommands.h"

#include <QtCore/QObject>

#include <variant>

namespace regulars {

class CounterSearch;
class CounterTill;
class Database;

/// What was scanned or chosen at the counter, and what is to be done with the sale after that, in its order: each has its
/// turn when the one before is found and in the sale. Whatever ends a sale or begins the next one is a turn of it. All wait
/// while the till looks up a code or signs somebody up, which belongs to the sale at hand; sales are recorded one after the
/// other. GUI thread only.
class CounterQueue final : public QObject
{
    Q_OBJECT

public:
    /// NewMember: whoever is served leaves, for somebody who is to be signed up.
    enum class Step { Record, RecordAndPrint, Park, NewMember };

    /// Both must outlive it.
    CounterQueue(Database &database, const CounterTill &till, QObject *parent = nullptr);

    /// Looks it up in its turn; answers with found() or failed(). The text is not empty.
    void scan(const QString &text);
    /// The same, before what waits.
    void scanNext(const QString &text);
    /// What was scanned last is not looked up: it is not answered yet.
    void takeBackScan();
    /// Nothing of what was scanned or chosen after the last of the other turns is taken: of those nothing is taken back.
    void takeBackScans();
    /// What was meant is known already; answers with chosen() in its turn.
    void take(const CounterHit &hit);
    /// A sale that waits goes on; answers with resumeDue() in its turn.
    void resume(qint64 key);
    /// Somebody becomes a member, and the sale at hand theirs; answers with signUpDue() in its turn.
    void signUp(const SignUpMember &member);
    /// Whether somebody is to be signed up by what waits.
    [[nodiscard]] bool awaitsSignUp() const;
    /// Answers with due() in its turn: at once when there is nothing to wait for. Twice in a row means it once.
    void then(Step step);
    /// The sale that is recorded last of what waits gets its receipt printed. Gives whether there is one.
    bool printLast();
    /// The sale at hand is not recorded by what waits, and nothing gets into it that comes after that. Gives whether
    /// something that was scanned or chosen is lost by it.
    bool forgetRecording();
    /// Nothing of what waits is done. Gives whether something that was scanned or chosen is lost by it.
    bool clear();
    /// Whether that text is looked up or waits for it.
    [[nodiscard]] bool isLookingFor(const QString &text) const;
    /// Whether nothing is looked up or waits.
    [[nodiscard]] bool isEmpty() const { return m_turns.isEmpty() && !m_isAsking; }
    /// What was found last.
    [[nodiscard]] const CounterSearch &answers() const { return *m_answers; }

Q_SIGNALS:
    void found(const QString &text);
    void failed(const regulars::Error &error);
    void chosen(const regulars::CounterHit &hit);
    void resumeDue(qint64 key);
    void signUpDue(const regulars::SignUpMember &member);
    void due(regulars::CounterQueue::Step step);
    /// Nothing is looked up or waits any more.
    void emptied();

private:
    struct Resume
    {
        qint64 key = 0;
    };
    /// A text to be looked up, what was chosen, or what is to be done.
    using Turn = std::variant<QString, CounterHit, Resume, SignUpMember, Step>;

    [[nodiscard]] static bool isScan(const Turn &turn);
    void stopAsking();
    [[nodiscard]] bool mustWait() const;
    void goOn();
    void announce(const Turn &turn);
    [[nodiscard]] bool cut(QList<Turn>::iterator first);
    void takeAnswer();
    void takeFailure(const Error &error);

    const CounterTill &m_till;
    CounterSearch *m_answers;
    QList<Turn> m_turns;
    bool m_isAsking = false;
    bool m_isTakingTurns = false;
};

} // namespace regulars
