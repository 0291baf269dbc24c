// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feedback/questionmailer.h"

#include "models/base/whendone.h"
#include "storage/mail/replyroute.h"
#include "storage/people/shopstore.h"

namespace regulars {

namespace {

constexpr int mostAtOnce = 200;

struct DueQuestions
{
    QList<QuestionRow> rows;
    QString shop;
};

Result<DueQuestions> dueQuestions(Connection &connection, Instant now)
{
    const SurveyStore store(connection);
    REGULARS_TRY(rules, store.rules());
    if (!rules.byMail || !sendingAccount(connection))
        return DueQuestions{};
    REGULARS_TRY(rows, store.dueByMail(rules, now, mostAtOnce));
    REGULARS_TRY(shop, ShopStore(connection).shop());
    return DueQuestions{rows, shop.name};
}

} // namespace

QuestionMailer::QuestionMailer(Database &database, Words words, QObject *parent)
    : QObject(parent), m_database(database), m_words(std::move(words))
{
    m_every.setInterval(std::chrono::minutes(5));
    m_soon.setInterval(std::chrono::seconds(1));
    m_soon.setSingleShot(true);
    connect(&m_every, &QTimer::timeout, this, &QuestionMailer::look);
    connect(&m_soon, &QTimer::timeout, this, &QuestionMailer::look);
}

void QuestionMailer::start()
{
    m_every.start();
    connect(&m_database.changes(), &ChangeNotifier::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(Entity::SurveyInvite) || changes.touches(Entity::Setting) ||
            changes.touches(Entity::MailAccount))
            m_soon.start();
    });
    look();
}

void QuestionMailer::look()
{
    if (m_busy) {
        m_soon.start(); // what has changed meanwhile is not forgotten
        return;
    }
    m_busy = true;
    const Instant now = m_database.clock().now();
    whenDone(m_database.read([now](Connection &connection) { return dueQuestions(connection, now); }), this,
             [this](const Result<DueQuestions> &due) {
                 if (!due) {
                     m_busy = false;
                     Q_EMIT failed(due.error());
                     return;
                 }
                 QList<QuestionLetter> letters;
                 for (const QuestionRow &row : due->rows)
                     letters += m_words(row, due->shop);
                 mail(letters);
             });
}

void QuestionMailer::mail(const QList<QuestionLetter> &letters)
{
    if (letters.isEmpty()) {
        m_busy = false;
        Q_EMIT looked(0);
        return;
    }
    whenDone(runCommand(m_database, MailDueQuestions{letters}), this, [this](const auto &mailed) {
        m_busy = false;
        if (mailed)
            Q_EMIT looked(mailed->value.queued);
        else
            Q_EMIT failed(mailed.error());
    });
}

} // namespace regulars
