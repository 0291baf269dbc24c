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

QJsonArray toJson(const QList<PickedFile> &files)
{
    QJsonArray json;
    for (const PickedFile &file : files)
        json += QJsonObject{{u"path"_s, file.path}, {u"size"_s, file.size}};
    return json;
}

QList<PickedFile> filesOf(const QJsonValue &json)
{
    QList<PickedFile> files;
    for (const QJsonValue &each : json.toArray()) {
        const QString path = each["path"_L1].toString();
        if (!path.isEmpty())
            files += PickedFile{path, each["size"_L1].toInteger()};
    }
    return files;
}

} // namespace

TicketDraft TicketDrafts::draft(const QString &uid) const
{
    const QJsonObject json = QJsonDocument::fromJson(m_store.value(keyOf(uid)).toString().toUtf8()).object();
    TicketDraft draft{json.value("reply"_L1).toString(),     json.value("note"_L1).toString(),
                      json.value("at_note"_L1).toBool(),     {},
                      filesOf(json.value("reply_files"_L1)), filesOf(json.value("note_files"_L1))};
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
    const QJsonObject json{{u"reply"_s, draft.reply},
                           {u"note"_s, draft.note},
                           {u"at_note"_s, draft.atNote},
                           {u"knowledge"_s, knowledge},
                           {u"reply_files"_s, toJson(draft.replyFiles)},
                           {u"note_files"_s, toJson(draft.noteFiles)}};
    m_store.setValue(keyOf(uid), QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
}

void TicketDrafts::join(const QString &from, const QString &to)
{
    const TicketDraft moved = draft(from);
    if (moved.isEmpty() || from == to)
        return;
    TicketDraft joined = draft(to);
    const bool empty = joined.isEmpty();
    const auto append = [](QString &text, const QString &more) {
        text += text.isEmpty() || more.isEmpty() ? more : u"\n\n"_s + more;
    };
    append(joined.reply, moved.reply);
    append(joined.note, moved.note);
    joined.atNote = empty ? moved.atNote : joined.atNote;
    for (const KnowledgeArticleId article : moved.knowledge) {
        if (!joined.knowledge.contains(article))
            joined.knowledge += article;
    }
    joined.replyFiles += moved.replyFiles;
    joined.noteFiles += moved.noteFiles;
    keep(to, joined);
    keep(from, {});
}

} // namespace regulars
