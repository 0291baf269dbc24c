// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/feedback/questioncommands.h"
#include "storage/feedback/surveystore.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <functional>

namespace regulars {

/// Puts questions into the outbox when their time has come, if the shop has set that and has an account. Nobody is told, and
/// it is nobody's last change to undo. Lives in the GUI thread and never waits.
class QuestionMailer final : public QObject
{
    Q_OBJECT

public:
    /// Finds the words for a question. `shop`: its name.
    using Words = std::function<QuestionLetter(const QuestionRow &question, const QString &shop)>;

    QuestionMailer(Database &database, Words words, QObject *parent = nullptr);

    /// Now, every five minutes from now on, and soon after questions or settings have changed.
    void start();

Q_SIGNALS:
    /// It looked, and put that many into the outbox.
    void looked(int queued);
    /// It is tried again.
    void failed(const regulars::Error &error);

private:
    void look();
    void mail(const QList<QuestionLetter> &letters);

    Database &m_database;
    Words m_words;
    QTimer m_every;
    QTimer m_soon;
    bool m_busy = false;
};

} // namespace regulars
