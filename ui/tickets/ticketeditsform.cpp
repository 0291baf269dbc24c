// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tickets/ticketeditsform.h"

#include "ui/base/errortext.h"
#include "ui/base/formatting.h"
#include "ui/base/formbinder.h"
#include "ui/base/metrics.h"
#include "ui/base/notice.h"
#include "ui/base/textlabel.h"
#include "ui/customers/tagsedit.h"
#include "ui/tickets/leftalonelist.h"
#include "ui/tickets/tickettexts.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

/// A value that no field has: the field stays as it is.
const QString unchanged = QStringLiteral("*");
const QString recycleBin = QStringLiteral("recycle_bin");
constexpr int mostNamed = 5;

using Entries = QList<std::pair<QVariant, QString>>;

template<typename Record>
Entries named(const QList<Record> &records, const Entries &first)
{
    Entries entries = first;
    for (const Record &record : records)
        entries.append({QString::number(record.id.value), record.name});
    return entries;
}

} // namespace

TicketEditsForm::TicketEditsForm(const TicketEditKey &key, const DeskChoices &choices, Database &database,
                                 const Formatting &formatting, QWidget *parent)
    : FormDialog(tr("Change %n ticket(s)", "", static_cast<int>(key.tickets.size())), parent),
      m_tickets(key.tickets),
      m_formatting(formatting),
      m_preview(new TicketEditPreview(database, this))
{
    body()->addWidget(new TextLabel(windowTitle(), FontRole::CardTitle, ColourRole::Text, this));
    addValues(choices);
    addTags();
    m_reach = new TextLabel({}, FontRole::Strong, ColourRole::Text, this);
    m_names = new TextLabel({}, FontRole::Small, ColourRole::Muted, this);
    m_names->setTextFormat(Qt::PlainText);
    m_names->setWordWrap(true);
    m_leftAlone = new LeftAloneList(this);
    body()->addSpacing(space::s);
    for (QWidget *each : std::initializer_list<QWidget *>{m_reach, m_names, m_leftAlone})
        body()->addWidget(each);
    body()->addStretch(1);
    setSaveText(tr("Change"));
    resize(620, 560);
    m_settle.setSingleShot(true);
    m_settle.setInterval(200);
    connect(&m_settle, &QTimer::timeout, this, &TicketEditsForm::ask);
    begin(key);
    for (FormBinder *section : {m_values, m_tags})
        connect(section, &FormBinder::edited, this, [this] {
            saveButton()->setEnabled(false); // until it is known what it does
            m_settle.start();
        });
    connect(m_preview, &TicketEditPreview::changed, this, &TicketEditsForm::showPreview);
    ask();
}

void TicketEditsForm::addValues(const DeskChoices &choices)
{
    auto *form = new QWidget(this);
    body()->addWidget(form);
    m_values = new FormBinder(form, 2);
    const auto add = [this](const QString &id, const QString &label, Entries entries) {
        entries.prepend({unchanged, tr("As it is")});
        m_values->addChoice(id, label, entries);
        m_values->setValue(id, unchanged);
    };
    Entries statuses;
    for (const TicketStatus &status : choices.statuses)
        statuses.append({QString::number(status.id.value), TicketTexts::status(status)});
    add(u"status"_s, tr("Status"), statuses);
    Entries priorities;
    for (auto each = allTicketPriorities.crbegin(); each != allTicketPriorities.crend(); ++each)
        priorities.append({nameOf(*each), TicketTexts::priority(*each)});
    add(u"priority"_s, tr("Priority"), priorities);
    add(u"owner"_s, tr("Assigned to"), named(choices.people, {{u"0"_s, tr("Nobody yet")}}));
    add(u"team"_s, tr("Team"), named(choices.teams, {{u"0"_s, tr("No team")}}));
    add(u"category"_s, tr("Category"), named(choices.categories, {{u"0"_s, tr("None", "category")}}));
    add(u"closing"_s, tr("Put aside"),
        {{nameOf(DiscardReason::Spam), tr("Close as spam")},
         {nameOf(DiscardReason::Duplicate), tr("Close as a duplicate")},
         {recycleBin, tr("Move to the recycle bin")}});
}

void TicketEditsForm::addTags()
{
    auto *form = new QWidget(this);
    body()->addWidget(form);
    m_tags = new FormBinder(form, 1);
    m_addTags = new TagsEdit(this);
    m_removeTags = new TagsEdit(this);
    addTagsField(*m_tags, u"add_tags"_s, tr("Add tags"), m_addTags);
    addTagsField(*m_tags, u"remove_tags"_s, tr("Take tags off"), m_removeTags);
}

void TicketEditsForm::begin(const TicketEditKey &key)
{
    const auto set = [this](const QString &field, const auto &id) {
        if (id)
            m_values->setValue(field, QString::number(id->value));
    };
    set(u"status"_s, key.edits.status);
    set(u"owner"_s, key.edits.owner);
    set(u"team"_s, key.edits.team);
    set(u"category"_s, key.edits.category);
    if (key.edits.priority)
        m_values->setValue(u"priority"_s, nameOf(*key.edits.priority));
    if (key.removes)
        m_values->setValue(u"closing"_s, recycleBin);
    else if (key.edits.closeAs != DiscardReason::None)
        m_values->setValue(u"closing"_s, nameOf(key.edits.closeAs));
    m_addTags->setTags(key.edits.addTags);
    m_removeTags->setTags(key.edits.removeTags);
    m_decided = key.removes || !key.edits.isEmpty();
    saveButton()->setAutoDefault(m_decided);
}

std::optional<qint64> TicketEditsForm::chosenId(const QString &field) const
{
    const auto value = m_values->value<QString>(field);
    return value == unchanged ? std::nullopt : std::optional(value.toLongLong());
}

TicketEdits TicketEditsForm::edits() const
{
    TicketEdits edits;
    if (removes())
        return edits;
    if (const auto status = chosenId(u"status"_s))
        edits.status = TicketStatusId{*status};
    if (const auto owner = chosenId(u"owner"_s))
        edits.owner = UserId{*owner};
    if (const auto team = chosenId(u"team"_s))
        edits.team = TeamId{*team};
    if (const auto category = chosenId(u"category"_s))
        edits.category = TicketCategoryId{*category};
    if (const auto priority = m_values->value<QString>(u"priority"_s); priority != unchanged)
        edits.priority = valueOf<TicketPriority>(priority);
    if (const auto closing = m_values->value<QString>(u"closing"_s); closing != unchanged)
        edits.closeAs = valueOf<DiscardReason>(closing);
    edits.addTags = m_addTags->tags();
    edits.removeTags = m_removeTags->tags();
    return edits;
}

bool TicketEditsForm::removes() const
{
    return m_values->value<QString>(u"closing"_s) == recycleBin;
}

void TicketEditsForm::setTagSuggestions(const QStringList &tags)
{
    m_addTags->setSuggestions(tags);
    m_removeTags->setSuggestions(tags);
}

void TicketEditsForm::ask()
{
    m_settle.stop();
    m_preview->show({m_tickets, edits(), removes()});
    showPreview();
}

void TicketEditsForm::showPreview()
{
    const bool nothing = edits().isEmpty() && !removes();
    const auto state = m_preview->state();
    const bool counted = state == TicketEditPreview::State::Loaded && !m_settle.isActive();
    const int tickets = m_preview->value() ? m_preview->value()->tickets : 0;
    saveButton()->setEnabled(!nothing && counted && tickets > 0);
    if (saveButton()->isEnabled() && std::exchange(m_decided, false))
        saveButton()->setFocus();
    m_names->hide();
    m_leftAlone->setEntries({});
    if (nothing) {
        m_reach->setText(tr("Nothing is chosen to be changed yet."));
    } else if (state == TicketEditPreview::State::Failed || state == TicketEditPreview::State::Gone) {
        m_reach->setText(errorText(m_preview->error()));
    } else if (!counted) {
        m_reach->setText(tr("Counting…"));
    } else {
        const auto all = static_cast<int>(m_tickets.size());
        m_reach->setText(removes() ? tr("%1 of %2 tickets go to the recycle bin.", "how many, of how many")
                                         .arg(m_formatting.number(tickets), m_formatting.number(all))
                                   : tr("%1 of %2 tickets will be different.", "how many, of how many")
                                         .arg(m_formatting.number(tickets), m_formatting.number(all)));
        QStringList names;
        QList<LeftAloneList::Entry> leftAlone;
        for (const TicketEditOutcome &outcome : m_preview->value()->outcomes) {
            if (outcome.skipped.skip != TicketSkip::None)
                leftAlone += {outcome.number, outcome.subject, TicketTexts::skip(outcome.skipped)};
            else if (names.size() < mostNamed)
                names +=
                    tr("%1 %2", "number and subject of a ticket").arg(TicketTexts::number(outcome.number), outcome.subject);
        }
        if (tickets > mostNamed)
            names += tr("%n more", "tickets", tickets - mostNamed);
        m_names->setText(names.join(u" · "_s));
        m_names->setVisible(!names.isEmpty());
        m_leftAlone->setEntries(leftAlone);
    }
}

QStringList TicketEditsForm::sentences() const
{
    QStringList sentences{m_reach->text()};
    if (m_names->isVisibleTo(this))
        sentences += m_names->text();
    return sentences + m_leftAlone->sentences();
}

void TicketEditsForm::save()
{
    notice()->hide();
    showOthers(m_tags->showErrors(validate(edits())));
    if (!validate(edits()).isEmpty())
        return;
    setSaving(true);
    if (removes())
        Q_EMIT removalSubmitted();
    else
        Q_EMIT submitted(edits());
}

void TicketEditsForm::showFailure(const Error &error)
{
    setSaving(false);
    showOthers(m_values->showErrors({error}));
}

} // namespace regulars
