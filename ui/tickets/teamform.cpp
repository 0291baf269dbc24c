// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tickets/teamform.h"

#include "ui/base/formbinder.h"
#include "ui/sla/choiceboxes.h"

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int mostDays = 3650;

} // namespace

TeamForm::TeamForm(const Team &team, const QList<User> &people, QWidget *parent)
    : DeskForm(team.id.isValid() ? tr("Edit team") : tr("New team"), parent), m_team(team)
{
    form()->addText(u"name"_s, tr("Name, such as “Workshop”"), longestDeskName).setRequired();
    form()->addChoice(u"reopening"_s, tr("When a customer answers in a closed ticket"),
                      {{nameOf(ReopenPolicy::Reopen), tr("Open it again, always")},
                       {nameOf(ReopenPolicy::ReopenWithin), tr("Open it again for some days, then begin a new ticket")},
                       {nameOf(ReopenPolicy::FollowUp), tr("Begin a new ticket, always")}});
    form()->addWhole(u"reopen_days"_s, tr("Days in which it is opened again"), 1, mostDays);
    form()->addWhole(u"close_after_days"_s, tr("Close solved tickets after days; empty: never"), 1, mostDays);
    form()->addCheck(u"keeps_owner"_s, tr("An opened ticket stays with its owner"));
    QList<std::pair<qint64, QString>> members;
    for (const User &user : people)
        members.append({user.id.value, user.name});
    m_members = new ChoiceBoxes(members, tr("There is nobody yet. Add people under Settings, People."), this);
    FormField &field = form()->addEditor(u"members"_s, tr("Members"), m_members,
                                         {[] { return QVariant(); }, [](const QVariant &) {}, {}});
    connect(m_members, &ChoiceBoxes::edited, &field, &FormField::edited);
    form()->setValue(u"name"_s, team.name);
    form()->setValue(u"reopening"_s, nameOf(team.reopening));
    form()->setValue(u"reopen_days"_s, qint64(team.reopenDays));
    form()->setValue(u"close_after_days"_s, team.closeAfterDays ? QVariant(qint64(*team.closeAfterDays)) : QVariant());
    form()->setValue(u"keeps_owner"_s, team.keepsOwner);
    QList<qint64> chosen;
    for (const UserId member : team.members)
        chosen += member.value;
    m_members->setChosen(chosen);
    m_team = this->team();
    connect(&form()->field(u"reopening"_s), &FormField::edited, this, &TeamForm::showReopening);
    showReopening();
    resize(620, 420);
    form()->field(u"name"_s).editor()->setFocus();
}

void TeamForm::showReopening()
{
    form()->field(u"reopen_days"_s).setVisible(team().reopening == ReopenPolicy::ReopenWithin);
}

Team TeamForm::team() const
{
    Team entered = m_team;
    entered.name = form()->value<QString>(u"name"_s);
    entered.reopening = valueOf<ReopenPolicy>(form()->value<QString>(u"reopening"_s));
    const QVariant days = form()->field(u"reopen_days"_s).value();
    if (entered.reopening == ReopenPolicy::ReopenWithin)
        entered.reopenDays = days.toInt();
    const QVariant close = form()->field(u"close_after_days"_s).value();
    entered.closeAfterDays = close.isValid() ? std::optional(close.toInt()) : std::nullopt;
    entered.keepsOwner = form()->value<bool>(u"keeps_owner"_s);
    entered.members.clear();
    for (const qint64 id : m_members->chosen())
        entered.members += UserId{id};
    return entered;
}

void TeamForm::save()
{
    const Team entered = team();
    if (accepts(validate(entered)))
        Q_EMIT submitted(entered);
}

} // namespace regulars
