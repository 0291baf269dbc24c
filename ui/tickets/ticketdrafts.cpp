// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tickets/ticketdrafts.h"

#include "ui/base/keyvaluestore.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

QString keyOf(const QString &uid)
{
    return u"ticket_drafts/"_s + uid;
}

} // namespace

TicketDraft TicketDrafts::draft(const QString &uid) const
{
    const QJsonObject json = QJsonDocument::fromJson(m_store.value(keyOf(uid)).toString().toUtf8()).object();
    TicketDraft draft{
        json.value("reply"_L1).toString(), json.value("note"_L1).toString(), json.value("at_note"_L1).toBool(), {}};
    for (const QJsonValue &article : json.value("knowledge"_L1).toArray())
        draft.knowledge += KnowledgeArticleId{article.toInteger()};
    return draft;
}

void TicketDrafts::keep(const QString &uid, const TicketDraft &draft)
{
    if (draft.isEmpty()) {
        m_store.remove(keyOf(uid));
        return;
    }
    QJsonArray knowledge;
    for (const KnowledgeArticleId article : draft.knowledge)
        knowledge += article.value;
    const QJsonObject json{
        {u"reply"_s, draft.reply}, {u"note"_s, draft.note}, {u"at_note"_s, draft.atNote}, {u"knowledge"_s, knowledge}};
    m_store.setValue(keyOf(uid), QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
}

} // namespace regulars
