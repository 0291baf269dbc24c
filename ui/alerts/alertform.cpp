// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/alerts/alertform.h"

#include "core/tasks/task.h"
#include "ui/alerts/alerttexts.h"
#include "ui/base/errortext.h"
#include "ui/base/formatting.h"
#include "ui/base/formbinder.h"
#include "ui/base/textlabel.h"
#include "ui/customers/customertexts.h"

#include <QtCore/QTimer>
#include <QtWidgets/QBoxLayout>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr auto typingPause = std::chrono::milliseconds(300);
constexpr int noteHeight = 110; // a few lines

} // namespace

AlertForm::AlertForm(const AlertRule &rule, const QList<User> &people, Database &database, const Formatting &formatting,
                     QWidget *parent)
    : DeskForm(AlertTexts::kind(rule.kind), parent),
      m_rule(rule),
      m_formatting(formatting),
      m_view(new AlertPreviewView(database, this)),
      m_sentence(new TextLabel({}, FontRole::Strong, ColourRole::Text, this)),
      m_preview(new TextLabel({}, FontRole::Body, ColourRole::Text, this)),
      m_typing(new QTimer(this))
{
    addFacts();
    form()->addCheck(u"enabled"_s, tr("Open a task"));
    form()->beginRow();
    addLimits();
    form()->beginRow();
    addTask(people);
    fill();
    form()->markClean();
    m_typing->setSingleShot(true);
    m_typing->setInterval(typingPause);
    connect(m_typing, &QTimer::timeout, this, &AlertForm::count);
    connect(form(), &FormBinder::edited, this, &AlertForm::follow);
    connect(m_view, &AlertPreviewView::changed, this, &AlertForm::showPreview);
    setSaveText(tr("Save"));
    resize(640, 560);
    follow();
    count();
    form()->field(u"enabled"_s).editor()->setFocus();
}

void AlertForm::addFacts()
{
    m_sentence->setObjectName(u"alert_sentence"_s);
    m_sentence->setWordWrap(true);
    body()->insertWidget(0, m_sentence);
    m_preview->setObjectName(u"alert_preview"_s);
    m_preview->setWordWrap(true);
    body()->insertWidget(1, m_preview);
}

void AlertForm::addLimits()
{
    switch (m_rule.kind) {
    case AlertKind::LowAnswer:
        form()->addWhole(u"nps_at_most"_s, tr("Would recommend us (0 to 10): up to"), 0, 9).setRequired();
        form()->addWhole(u"csat_at_most"_s, tr("Satisfaction (1 to 5): up to"), 1, 4).setRequired();
        form()->addWhole(u"ces_at_most"_s, tr("How easy it was (1 to 7, 0: never): up to"), 0, 6).setRequired();
        break;
    case AlertKind::ManyTickets:
        form()->addWhole(u"tickets"_s, tr("Tickets"), 2, 100).setRequired();
        form()->addWhole(u"ticket_days"_s, tr("Within so many days"), 1, 365).setRequired();
        form()->addCheck(u"same_category"_s, tr("Only tickets of one category count together"));
        break;
    case AlertKind::Silence: {
        QList<std::pair<QVariant, QString>> choices;
        QList<int> percents{150, 200, 250, 300, 400};
        if (!percents.contains(m_rule.limits.gapPercent))
            percents += m_rule.limits.gapPercent;
        std::sort(percents.begin(), percents.end());
        for (const int percent : std::as_const(percents))
            choices.append({qint64(percent), tr("%1 times", "as long as usual").arg(m_formatting.quantity(percent * 10))});
        form()->addChoice(u"gap_percent"_s, tr("As long as usual for the customer"), choices);
        break;
    }
    case AlertKind::ManyReturns:
        form()->addWhole(u"return_percent"_s, tr("Something came back of more than so many percent"), 1, 99).setRequired();
        form()->addWhole(u"return_orders"_s, tr("Of at least so many orders in 12 months"), 1, 1000).setRequired();
        break;
    case AlertKind::LessSpent:
        form()->addWhole(u"drop_percent"_s, tr("Less by so many percent"), 1, 100).setRequired();
        form()->addWhole(u"drop_orders"_s, tr("Compared with at least so many orders"), 1, 1000).setRequired();
        form()->addChoice(u"drop_base"_s, tr("Compared with"),
                          {{nameOf(SpendBase::Before), tr("as many days before")},
                           {nameOf(SpendBase::YearAgo), tr("the same days a year ago")}});
        break;
    case AlertKind::Leaving:
    case AlertKind::Stalled:
    case AlertKind::CheckInDue:
        break;
    }
}

void AlertForm::addTask(const QList<User> &people)
{
    form()->addText(u"title"_s, tr("Title of the task"), static_cast<int>(longestTaskTitle)).setRequired();
    QList<std::pair<QVariant, QString>> owners{{qint64(0), tr("Whoever comes to it")}};
    for (const User &user : people)
        owners.append({user.id.value, user.name});
    form()->addChoice(u"person"_s, tr("Whose task it is"), owners);
    form()->addWhole(u"due_days"_s, tr("Due after so many days"), 0, mostAlertDueDays).setRequired();
    form()->addLongText(u"note"_s, tr("What is to be done")).editor()->setMaximumHeight(noteHeight);
}

void AlertForm::fill()
{
    const AlertLimits &limits = m_rule.limits;
    form()->setValue(u"enabled"_s, m_rule.enabled);
    form()->setValue(u"title"_s, m_rule.title.isEmpty() ? AlertTexts::usualTitle(m_rule.kind) : m_rule.title);
    form()->setValue(u"person"_s, m_rule.person.value);
    form()->setValue(u"due_days"_s, m_rule.dueDays);
    form()->setValue(u"note"_s, m_rule.note);
    switch (m_rule.kind) {
    case AlertKind::LowAnswer:
        form()->setValue(u"nps_at_most"_s, limits.npsAtMost);
        form()->setValue(u"csat_at_most"_s, limits.csatAtMost);
        form()->setValue(u"ces_at_most"_s, limits.cesAtMost);
        break;
    case AlertKind::ManyTickets:
        form()->setValue(u"tickets"_s, limits.tickets);
        form()->setValue(u"ticket_days"_s, limits.ticketDays);
        form()->setValue(u"same_category"_s, limits.sameCategory);
        break;
    case AlertKind::Silence:
        form()->setValue(u"gap_percent"_s, qint64(limits.gapPercent));
        break;
    case AlertKind::ManyReturns:
        form()->setValue(u"return_percent"_s, limits.returnPercent);
        form()->setValue(u"return_orders"_s, limits.returnOrders);
        break;
    case AlertKind::LessSpent:
        form()->setValue(u"drop_percent"_s, limits.dropPercent);
        form()->setValue(u"drop_orders"_s, limits.dropOrders);
        form()->setValue(u"drop_base"_s, nameOf(limits.dropBase));
        break;
    case AlertKind::Leaving:
    case AlertKind::Stalled:
    case AlertKind::CheckInDue:
        break;
    }
}

int AlertForm::whole(const QString &field) const
{
    return form()->value<int>(field);
}

AlertRule AlertForm::rule() const
{
    AlertRule entered = m_rule;
    AlertLimits &limits = entered.limits;
    entered.enabled = form()->value<bool>(u"enabled"_s);
    entered.title = form()->value<QString>(u"title"_s);
    entered.note = form()->value<QString>(u"note"_s);
    entered.person = UserId{form()->value<qint64>(u"person"_s)};
    entered.dueDays = whole(u"due_days"_s);
    switch (m_rule.kind) {
    case AlertKind::LowAnswer:
        limits.npsAtMost = whole(u"nps_at_most"_s);
        limits.csatAtMost = whole(u"csat_at_most"_s);
        limits.cesAtMost = whole(u"ces_at_most"_s);
        break;
    case AlertKind::ManyTickets:
        limits.tickets = whole(u"tickets"_s);
        limits.ticketDays = whole(u"ticket_days"_s);
        limits.sameCategory = form()->value<bool>(u"same_category"_s);
        break;
    case AlertKind::Silence:
        limits.gapPercent = whole(u"gap_percent"_s);
        break;
    case AlertKind::ManyReturns:
        limits.returnPercent = whole(u"return_percent"_s);
        limits.returnOrders = whole(u"return_orders"_s);
        break;
    case AlertKind::LessSpent:
        limits.dropPercent = whole(u"drop_percent"_s);
        limits.dropOrders = whole(u"drop_orders"_s);
        limits.dropBase = valueOf<SpendBase>(form()->value<QString>(u"drop_base"_s));
        break;
    case AlertKind::Leaving:
    case AlertKind::Stalled:
    case AlertKind::CheckInDue:
        break;
    }
    return entered;
}

void AlertForm::follow()
{
    const AlertRule entered = rule();
    m_sentence->setText(validate(entered).isEmpty() ? AlertTexts::rule(entered, m_formatting) : QString());
    m_typing->start();
}

void AlertForm::count()
{
    // What task it would be and whose does not change whom it names.
    AlertRule counted = m_rule;
    counted.limits = rule().limits;
    AlertRule checked = counted;
    checked.title = AlertTexts::usualTitle(m_rule.kind);
    m_view->show({counted, validate(checked).isEmpty()});
    showPreview();
}

void AlertForm::showPreview()
{
    if (m_view->state() == EntityViewBase::State::Failed) {
        m_preview->setText(errorText(m_view->error()));
        return;
    }
    if (!m_view->value()) {
        m_preview->setText(m_view->key().isValid() ? tr("Counting…") : QString());
        return;
    }
    const AlertPreview &found = *m_view->value();
    if (found.customers == 0) {
        m_preview->setText(tr("It would name nobody now."));
        return;
    }
    QStringList names;
    for (const QString &name : found.names)
        names += CustomerTexts::name(name);
    if (found.customers > found.names.size())
        names += tr("and %Ln more", "customers", static_cast<int>(found.customers - found.names.size()));
    m_preview->setText(tr("It would name %Ln customer(s) now: %1", "", static_cast<int>(found.customers))
                           .arg(m_formatting.locale().createSeparatedList(names)));
}

QString AlertForm::preview() const
{
    return m_preview->text();
}

void AlertForm::save()
{
    const AlertRule entered = rule();
    if (accepts(validate(entered)))
        Q_EMIT submitted(entered);
}

} // namespace regulars
