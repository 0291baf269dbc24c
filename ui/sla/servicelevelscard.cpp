// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sla/servicelevelscard.h"

#include "models/base/commandrunner.h"
#include "models/base/orderedlist.h"
#include "models/people/signin.h"
#include "models/sla/slacommands.h"
#include "models/sla/slareachview.h"
#include "ui/base/buttonline.h"
#include "ui/base/dialogs.h"
#include "ui/base/errortext.h"
#include "ui/base/formatting.h"
#include "ui/base/goneforms.h"
#include "ui/base/keptforms.h"
#include "ui/base/keyvaluestore.h"
#include "ui/base/messagebar.h"
#include "ui/base/metrics.h"
#include "ui/base/orderedview.h"
#include "ui/base/saveform.h"
#include "ui/base/textlabel.h"
#include "ui/sla/policyform.h"
#include "ui/sla/policyoverview.h"
#include "ui/sla/slatexts.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

template<typename Record, typename Id>
const Record *recordOf(const QList<Record> &records, Id id)
{
    const auto found = std::find_if(records.begin(), records.end(), [id](const Record &each) { return each.id == id; });
    return found == records.end() ? nullptr : &*found;
}

template<typename Record>
QList<OrderedList::Entry> entriesOf(const QList<Record> &records, bool movable)
{
    QList<OrderedList::Entry> entries;
    for (const Record &record : records)
        entries += OrderedList::Entry{record.id.value, record.name, {}, movable};
    return entries;
}

QString policyKey(qint64 id)
{
    return u"sla/policy/%1"_s.arg(id);
}

QString calendarKey(qint64 id)
{
    return u"sla/hours/%1"_s.arg(id);
}

} // namespace

QString dueNoticesKey()
{
    return u"notices/tickets"_s;
}

ServiceLevelsCard::ServiceLevelsCard(const ServiceLevelServices &services, QWidget *parent)
    : Card(tr("Service levels"), parent),
      m_services(services),
      m_levels(new ServiceLevelsView(services.database, this)),
      m_reach(new SlaReachView(services.database, this)),
      m_policies(new OrderedList(this)),
      m_calendars(new OrderedList(this))
{
    m_managed = new QWidget(this);
    auto *managed = new QVBoxLayout(m_managed);
    managed->setContentsMargins(0, 0, 0, 0);
    managed->setSpacing(space::m);
    managed->addWidget(createPolicies());
    managed->addWidget(new Separator(m_managed));
    managed->addWidget(createCalendars());
    body()->setSpacing(space::m);
    body()->addWidget(m_managed);
    body()->addWidget(new Separator(this));
    body()->addWidget(createNotices());
    forgetFormsOfGone(*m_policies, m_services.forms, policyKey);
    forgetFormsOfGone(*m_calendars, m_services.forms, calendarKey);
    connect(m_policies, &OrderedList::orderRequested, this, &ServiceLevelsCard::saveOrder);
    connect(m_levels, &ServiceLevelsView::changed, this, &ServiceLevelsCard::refresh);
    connect(m_reach, &SlaReachView::changed, m_policyView->viewport(), qOverload<>(&QWidget::update));
    connect(&m_services.signIn, &SignIn::changed, this, &ServiceLevelsCard::refresh);
    refresh();
}

QWidget *ServiceLevelsCard::createPolicies()
{
    auto *part = new QWidget(m_managed);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(new TextLabel(tr("Promises"), FontRole::Strong, ColourRole::Text, part));
    m_none = new TextLabel({}, FontRole::Body, ColourRole::Muted, part);
    m_none->setWordWrap(true);
    m_none->setObjectName(u"promises_hint"_s);
    layout->addWidget(m_none);
    m_policyView = new OrderedView(
        *m_policies, [this](const QModelIndex &index) { return policyRow(index); }, part);
    m_policyView->setObjectName(u"promises"_s);
    m_policyView->setAccessibleName(tr("Promises"));
    layout->addWidget(m_policyView);
    auto *buttons = new ButtonLine(part);
    const auto edit = [this] { openPolicy({m_policyView->chosen()}); };
    m_addPolicy = buttons->add(tr("Add promise…"), u"add_promise"_s, tr("Add promise"), [this] { openPolicy({}); });
    m_policyButtons = {
        buttons->add(tr("Edit…"), u"edit_promise"_s, tr("Edit promise"), edit),
        buttons->add(tr("Up"), u"promise_up"_s, tr("Ask this promise earlier"), [this] { m_policyView->moveChosen(-1); }),
        buttons->add(tr("Down"), u"promise_down"_s, tr("Ask this promise later"), [this] { m_policyView->moveChosen(1); }),
        buttons->add(tr("Remove…"), u"remove_promise"_s, tr("Remove promise"), [this] { removePolicy(); })};
    m_overview = buttons->add(tr("All at a glance…"), u"overview"_s, tr("All promises at a glance"), [this] {
        (new PolicyOverview(m_services.database, m_services.formatting, window()))->open();
    });
    m_policyButtons.at(1)->setToolTip(tr("Alt+Up"));
    m_policyButtons.at(2)->setToolTip(tr("Alt+Down"));
    layout->addWidget(buttons);
    connect(m_policyView, &OrderedView::openRequested, this, edit);
    connect(m_policyView, &OrderedView::removeRequested, this, &ServiceLevelsCard::removePolicy);
    connect(m_policyView, &OrderedView::chosenChanged, this, &ServiceLevelsCard::showChosen);
    return part;
}

QWidget *ServiceLevelsCard::createCalendars()
{
    auto *part = new QWidget(m_managed);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(new TextLabel(tr("Working hours"), FontRole::Strong, ColourRole::Text, part));
    m_calendarView = new OrderedView(
        *m_calendars, [this](const QModelIndex &index) { return calendarRow(index); }, part);
    m_calendarView->setObjectName(u"working_hours"_s);
    m_calendarView->setAccessibleName(tr("Working hours"));
    layout->addWidget(m_calendarView);
    auto *buttons = new ButtonLine(part);
    const auto edit = [this] { openCalendar({m_calendarView->chosen()}); };
    buttons->add(tr("Add working hours…"), u"add_hours"_s, tr("Add working hours"), [this] { openCalendar({}); });
    m_calendarButtons = {
        buttons->add(tr("Edit…"), u"edit_hours"_s, tr("Edit working hours"), edit),
        buttons->add(tr("Remove…"), u"remove_hours"_s, tr("Remove working hours"), [this] { removeCalendar(); })};
    layout->addWidget(buttons);
    connect(m_calendarView, &OrderedView::openRequested, this, edit);
    connect(m_calendarView, &OrderedView::removeRequested, this, &ServiceLevelsCard::removeCalendar);
    connect(m_calendarView, &OrderedView::chosenChanged, this, &ServiceLevelsCard::showChosen);
    return part;
}

QCheckBox *ServiceLevelsCard::createNotices()
{
    auto *box = new QCheckBox(tr("Tell me on this computer when my tickets are nearly due or late"), this);
    box->setObjectName(u"due_notices"_s);
    box->setChecked(m_services.store.value(dueNoticesKey()).isNull() || m_services.store.value(dueNoticesKey()).toBool());
    connect(box, &QCheckBox::toggled, this, [this](bool on) { m_services.store.setValue(dueNoticesKey(), on); });
    return box;
}

void ServiceLevelsCard::refresh()
{
    m_managed->setEnabled(m_services.signIn.may(Right::Manage));
    const auto &levels = m_levels->value();
    if (!levels)
        return;
    m_policies->setEntries(entriesOf(levels->policies, true));
    m_calendars->setEntries(entriesOf(levels->calendars, false));
    m_reach->count(levels->policies);
    m_none->setText(
        levels->calendars.isEmpty()
            ? tr("Promise your customers when they get an answer. Begin with the working hours below; then say "
                 "within which times tickets are answered and solved.")
        : levels->policies.isEmpty()
            ? tr("Nothing is promised yet, so no ticket is ever due.")
            : tr("A ticket gets the first promise that fits. Drag them, or move them with Alt+Up and Alt+Down."));
    m_policyView->setVisible(!levels->policies.isEmpty());
    m_calendarView->setVisible(!levels->calendars.isEmpty());
    m_addPolicy->setEnabled(!levels->calendars.isEmpty());
    m_overview->setVisible(!levels->policies.isEmpty());
    for (QPushButton *button : std::as_const(m_policyButtons))
        button->setVisible(!levels->policies.isEmpty());
    for (QPushButton *button : std::as_const(m_calendarButtons))
        button->setVisible(!levels->calendars.isEmpty());
    showChosen();
}

void ServiceLevelsCard::showChosen()
{
    for (QPushButton *button : std::as_const(m_policyButtons))
        button->setEnabled(m_policyView->chosen() > 0);
    for (QPushButton *button : std::as_const(m_calendarButtons))
        button->setEnabled(m_calendarView->chosen() > 0);
}

ListRow ServiceLevelsCard::policyRow(const QModelIndex &index) const
{
    ListRow row;
    row.hasAvatar = false;
    row.title = index.data(role::Title).toString();
    const auto &levels = m_levels->value();
    const SlaPolicy *policy = levels ? recordOf(levels->policies, SlaPolicyId{index.data(role::Id).toLongLong()}) : nullptr;
    if (!policy)
        return row;
    row.subtitle = SlaTexts::targets(*policy, m_services.formatting) + u" · "_s +
                   SlaTexts::conditions(*policy, *levels, m_services.formatting);
    if (const auto &reach = m_reach->value())
        row.amount = tr("%n ticket(s)", "unfinished ones of a promise", reach->tickets.value(policy->id));
    return row;
}

ListRow ServiceLevelsCard::calendarRow(const QModelIndex &index) const
{
    ListRow row;
    row.hasAvatar = false;
    row.title = index.data(role::Title).toString();
    const auto &levels = m_levels->value();
    const WorkCalendar *calendar = levels ? levels->calendar({index.data(role::Id).toLongLong()}) : nullptr;
    if (!calendar)
        return row;
    row.subtitle = SlaTexts::week(*calendar, m_services.formatting.locale());
    row.amount = QString::fromUtf8(calendar->zone.id());
    return row;
}

void ServiceLevelsCard::openPolicy(SlaPolicyId id)
{
    const auto &levels = m_levels->value();
    const QString key = policyKey(id.value);
    if (!levels || m_services.forms.reopen(key))
        return;
    const SlaPolicy *known = recordOf(levels->policies, id);
    auto *form = new PolicyForm({m_services.database, m_services.formatting, m_services.dialogs}, *levels,
                                known ? *known : SlaPolicy(), window());
    connect(form, &PolicyForm::submitted, this,
            [this, form](const SlaPolicy &policy) { saveForm(m_services.commands, form, SaveSlaPolicy{policy}); });
    m_services.forms.open(key, form, [this, id] { openPolicy(id); });
}

void ServiceLevelsCard::openCalendar(WorkCalendarId id)
{
    const auto &levels = m_levels->value();
    const QString key = calendarKey(id.value);
    if (!levels || m_services.forms.reopen(key))
        return;
    const WorkCalendar *known = levels->calendar(id);
    auto *form = new CalendarForm({m_services.database, m_services.formatting, m_services.dialogs},
                                  known ? *known : usualCalendar(levels->shop.timeZone), window());
    connect(form, &CalendarForm::submitted, this,
            [this, form](const WorkCalendar &calendar) { saveForm(m_services.commands, form, SaveWorkCalendar{calendar}); });
    m_services.forms.open(key, form, [this, id] { openCalendar(id); });
}

void ServiceLevelsCard::saveOrder(const QList<qint64> &ids)
{
    QList<SlaPolicyId> policies;
    for (const qint64 id : ids)
        policies += SlaPolicyId{id};
    m_services.commands.run(OrderSlaPolicies{policies}, this, [this](const auto &answer) {
        if (!answer)
            showFailure(answer.error());
    });
}

void ServiceLevelsCard::removePolicy()
{
    const auto &levels = m_levels->value();
    const SlaPolicy *policy = levels ? recordOf(levels->policies, SlaPolicyId{m_policyView->chosen()}) : nullptr;
    if (!policy)
        return;
    ask(tr("Remove the promise “%1”?").arg(policy->name),
        tr("Unfinished tickets get the next promise that fits, or none. Finished ones keep what was promised then."),
        [this, id = policy->id] {
            m_services.commands.run(RemoveSlaPolicy{id}, this, [this](const auto &answer) {
                if (!answer)
                    showFailure(answer.error());
            });
        });
}

void ServiceLevelsCard::removeCalendar()
{
    const auto &levels = m_levels->value();
    const WorkCalendar *calendar = levels ? levels->calendar({m_calendarView->chosen()}) : nullptr;
    if (!calendar)
        return;
    ask(tr("Remove the working hours “%1”?").arg(calendar->name), tr("Only hours in which nothing is promised can go."),
        [this, id = calendar->id] {
            m_services.commands.run(RemoveWorkCalendar{id}, this, [this](const auto &answer) {
                if (!answer)
                    showFailure(answer.error());
            });
        });
}

void ServiceLevelsCard::ask(const QString &title, const QString &text, const std::function<void()> &remove)
{
    Question question;
    question.title = title;
    question.text = text;
    question.details = tr("This can be undone.");
    question.choices = {tr("Remove")};
    question.dangerous = true;
    m_services.dialogs.ask(this, question, [remove](int) { remove(); });
}

void ServiceLevelsCard::showFailure(const Error &error)
{
    refresh(); // back to what holds
    m_services.messages.show({errorText(error), Tone::Danger, {}, {}, error.detail});
}

} // namespace regulars
