// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QtCore/QObject>

#include <optional>

namespace regulars {

class CounterSearch;
class CounterTill;
class Database;

/// What was scanned at the counter, and what is to be done with the sale after that, in its order: each has its turn when
/// the one before is found and in the sale. GUI thread only.
class CounterQueue final : public QObject
{
    Q_OBJECT

public:
    enum class Step { Record, Park };

    /// Both must outlive it.
    CounterQueue(Database &database, const CounterTill &till, QObject *parent = nullptr);

    /// Looks it up in its turn; answers with found() or failed(). The text is not empty.
    void scan(const QString &text);
    /// Answers with due() in its turn: at once when nothing is before it.
    void then(Step step);
    /// Nothing is recorded any more by what waits.
    void forgetRecording();
    void clear();
    /// Whether it is just somebody's turn.
    [[nodiscard]] bool isTakingTurns() const { return m_isTakingTurns; }
    /// What was found last.
    [[nodiscard]] const CounterSearch &answers() const { return *m_answers; }

Q_SIGNALS:
    void found(const QString &text);
    void failed(const regulars::Error &error);
    void due(regulars::CounterQueue::Step step);

private:
    struct Turn
    {
        QString text;
        std::optional<Step> step; ///< nothing: the text is looked up
    };

    void goOn();
    void takeAnswer();
    void takeFailure(const Error &error);

    const CounterTill &m_till;
    CounterSearch *m_answers;
    QList<Turn> m_turns;
    bool m_isAsking = false;
    bool m_isTakingTurns = false;
};

} // namespace regulars
