// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tickets/supportdeskcard.h"

#include "models/base/commandrunner.h"
#include "models/base/orderedlist.h"
#include "models/people/signin.h"
#include "models/tickets/deskcommands.h"
#include "ui/base/buttonline.h"
#include "ui/base/dialogs.h"
#include "ui/base/errortext.h"
#include "ui/base/messagebar.h"
#include "ui/base/metrics.h"
#include "ui/base/orderedview.h"
#include "ui/base/saveform.h"
#include "ui/base/segmentedcontrol.h"
#include "ui/base/textlabel.h"
#include "ui/tickets/categoryform.h"
#include "ui/tickets/statusform.h"
#include "ui/tickets/teamform.h"
#include "ui/tickets/tickettexts.h"

#include <QtWidgets/QBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

template<typename Record>
Record recordOf(const QList<Record> &records, qint64 id)
{
    const auto found = std::find_if(records.begin(), records.end(),
                                    [id](const Record &each) { return each.id.value == id; });
    return found == records.end() ? Record() : *found;
}

template<typename Id>
QList<Id> idsOf(const QList<qint64> &values)
{
    QList<Id> ids;
    for (const qint64 value : values)
        ids += Id{value};
    return ids;
}

} // namespace

SupportDeskCard::SupportDeskCard(const SupportDeskServices &services, QWidget *parent)
    : Card(tr("Support desk"), parent),
      m_services(services),
      m_setup(new DeskSetupView(services.database, this)),
      m_list(new OrderedList(this)),
      m_parts(new SegmentedControl(this)),
      m_hint(new TextLabel({}, FontRole::Body, ColourRole::Muted, this))
{
    m_parts->setObjectName(u"desk_parts"_s);
    for (const QString &text : {tr("Teams"), tr("Categories"), tr("Statuses")})
        m_parts->addSegment(text);
    m_hint->setWordWrap(true);
    m_hint->setObjectName(u"desk_hint"_s);
    m_view = new OrderedView(
        *m_list, [this](const QModelIndex &index) { return row(index); }, this);
    m_view->setObjectName(u"desk_records"_s);
    m_view->setMostRows(10);
    body()->setSpacing(space::m);
    body()->addWidget(m_parts, 0, Qt::AlignLeading);
    body()->addWidget(m_hint);
    body()->addWidget(m_view);
    createButtons();
    connect(m_parts, &SegmentedControl::currentIndexChanged, this, [this] {
        m_view->setCurrentIndex({});
        refresh();
    });
    connect(m_list, &OrderedList::orderRequested, this, &SupportDeskCard::saveOrder);
    connect(m_view, &OrderedView::openRequested, this, [this] { openForm(m_view->chosen()); });
    connect(m_view, &OrderedView::removeRequested, this, &SupportDeskCard::remove);
    connect(m_view, &OrderedView::chosenChanged, this, &SupportDeskCard::showChosen);
    connect(m_setup, &DeskSetupView::changed, this, &SupportDeskCard::refresh);
    connect(&m_services.signIn, &SignIn::changed, this, &SupportDeskCard::refresh);
    refresh();
}

void SupportDeskCard::createButtons()
{
    auto *line = new ButtonLine(this);
    m_add = line->add({}, u"add_desk_record"_s, {}, [this] { openForm(0); });
    m_edit = line->add(tr("Edit…"), u"edit_desk_record"_s, tr("Edit what is chosen"),
                       [this] { openForm(m_view->chosen()); });
    m_up = line->add(tr("Up"), u"desk_record_up"_s, tr("Move up what is chosen"), [this] { m_view->moveChosen(-1); });
    m_up->setToolTip(tr("Alt+Up"));
    m_down = line->add(tr("Down"), u"desk_record_down"_s, tr("Move down what is chosen"), [this] { m_view->moveChosen(1); });
    m_down->setToolTip(tr("Alt+Down"));
    m_remove = line->add(tr("Remove…"), u"remove_desk_record"_s, tr("Remove what is chosen"), [this] { remove(); });
    body()->addWidget(line);
}

SupportDeskCard::Part SupportDeskCard::part() const
{
    return static_cast<Part>(m_parts->currentIndex());
}

void SupportDeskCard::showPart(Part part)
{
    m_parts->setCurrentIndex(static_cast<int>(part));
}

bool SupportDeskCard::isBuiltInStatus(Part part, qint64 id)
{
    return part == Part::Statuses && id <= lastBuiltInStatus;
}

QList<std::pair<qint64, QString>> SupportDeskCard::records() const
{
    QList<std::pair<qint64, QString>> records;
    if (!m_setup->value())
        return records;
    const DeskSetup &setup = *m_setup->value();
    if (part() == Part::Teams) {
        for (const Team &team : setup.teams)
            records.append({team.id.value, team.name});
    } else if (part() == Part::Categories) {
        for (const TicketCategory &category : setup.categories)
            records.append({category.id.value, category.name});
    } else {
        for (const TicketStatus &status : setup.statuses)
            records.append({status.id.value, TicketTexts::status(status)});
    }
    return records;
}

void SupportDeskCard::refresh()
{
    struct Words
    {
        QString add;
        QString name;
        QString none;
        QString some;
    };
    const std::array<Words, 3> words{
        Words{tr("Add team…"), tr("Teams"),
              tr("Without teams everybody sees to all tickets. A team has its own queue, members and rules."),
              tr("Each team has its own queue, members and rules.")},
        Words{
            tr("Add category…"), tr("Categories"),
            tr("Categories say what tickets are about: delivery, repair, an invoice. They bring a checklist along, and can "
               "ask for cause and outcome."),
            tr("What tickets are about, and what is asked before one is solved.")},
        Words{tr("Add status…"),
              tr("Statuses"),
              {},
              tr("A status of your own counts as one of those of the program. Each says which clocks run meanwhile.")}};
    const auto all = records();
    QList<OrderedList::Entry> entries;
    for (const auto &[id, name] : all)
        entries += OrderedList::Entry{id, name, {}, !isBuiltInStatus(part(), id)};
    m_list->setEntries(entries);
    const Words &shown = words.at(static_cast<size_t>(m_parts->currentIndex()));
    m_hint->setText(m_setup->value() && all.isEmpty() ? shown.none : shown.some);
    m_view->setAccessibleName(shown.name);
    m_view->setVisible(!all.isEmpty());
    m_add->setText(shown.add);
    m_add->setAccessibleName(QString(shown.add).remove(u'…'));
    for (QPushButton *button : {m_edit, m_up, m_down, m_remove})
        button->setVisible(!all.isEmpty());
    setEnabled(m_setup->value() && m_services.signIn.may(Right::Manage));
    showChosen();
}

void SupportDeskCard::showChosen()
{
    const qint64 chosen = m_view->chosen();
    m_edit->setEnabled(chosen > 0);
    for (QPushButton *button : {m_up, m_down, m_remove})
        button->setEnabled(chosen > 0 && !isBuiltInStatus(part(), chosen));
}

ListRow SupportDeskCard::row(const QModelIndex &index) const
{
    ListRow row;
    row.hasAvatar = false;
    row.title = index.data(role::Title).toString();
    row.subtitle = about(index.data(role::Id).toLongLong());
    return row;
}

QString SupportDeskCard::about(qint64 id) const
{
    if (!m_setup->value())
        return {};
    const DeskSetup &setup = *m_setup->value();
    if (part() == Part::Teams) {
        const Team team = recordOf(setup.teams, id);
        const QString members = tr("%n member(s)", "", static_cast<int>(team.members.size()));
        return team.closeAfterDays
                   ? members + u" · "_s + tr("solved tickets are closed after %n day(s)", "", *team.closeAfterDays)
                   : members;
    }
    if (part() == Part::Categories) {
        const TicketCategory category = recordOf(setup.categories, id);
        QStringList parts;
        if (!category.checklist.isEmpty())
            parts += tr("%n step(s)", "", static_cast<int>(category.checklist.size()));
        if (category.needsCause)
            parts += tr("asks for the cause");
        if (category.needsOutcome)
            parts += tr("asks for the outcome");
        return parts.join(u" · "_s);
    }
    const TicketStatus status = recordOf(setup.statuses, id);
    QStringList waiting;
    for (const SlaMetric metric : allSlaMetrics) {
        if (effectOn(status.effects, metric) == ClockEffect::Pause)
            waiting += TicketTexts::metric(metric);
    }
    const QString clocks = waiting.isEmpty() ? QString() : tr("waits: %1", "clocks").arg(waiting.join(u", "_s));
    if (isBuiltInStatus(Part::Statuses, id))
        return clocks;
    const QString counts = tr("counts as “%1”", "a status").arg(TicketTexts::status(status.category));
    return clocks.isEmpty() ? counts : counts + u" · "_s + clocks;
}

void SupportDeskCard::openForm(qint64 id)
{
    if (part() == Part::Teams)
        openTeam(id);
    else if (part() == Part::Categories)
        openCategory(id);
    else
        openStatus(id);
}

void SupportDeskCard::openTeam(qint64 id)
{
    auto *form = new TeamForm(recordOf(m_setup->value()->teams, id), m_setup->value()->people, window());
    connect(form, &TeamForm::submitted, this, [this, form](const Team &team) { save(form, SaveTeam{team}); });
    open(form);
}

void SupportDeskCard::openCategory(qint64 id)
{
    auto *form = new CategoryForm(recordOf(m_setup->value()->categories, id), window());
    connect(form, &CategoryForm::submitted, this,
            [this, form](const TicketCategory &category) { save(form, SaveTicketCategory{category}); });
    open(form);
}

void SupportDeskCard::openStatus(qint64 id)
{
    TicketStatus status = recordOf(m_setup->value()->statuses, id);
    if (!status.id.isValid()) {
        // After all others of its category.
        for (const TicketStatus &each : m_setup->value()->statuses)
            status.position = std::max(status.position, each.position + 1);
    }
    auto *form = new StatusForm(status, window());
    connect(form, &StatusForm::submitted, this,
            [this, form](const TicketStatus &entered) { save(form, SaveTicketStatus{entered}); });
    open(form);
}

void SupportDeskCard::open(DeskForm *form)
{
    connect(form, &QDialog::finished, form, &QObject::deleteLater);
    form->openForm();
}

template<typename SaveCommand>
void SupportDeskCard::save(DeskForm *form, const SaveCommand &command)
{
    saveForm(m_services.commands, form, command);
}

template<typename AnyCommand>
void SupportDeskCard::run(const AnyCommand &command)
{
    m_services.commands.run(command, this, [this](const auto &answer) {
        if (answer)
            return;
        refresh(); // back to what holds
        m_services.messages.show({errorText(answer.error()), Tone::Danger, {}, {}, answer.error().detail});
    });
}

void SupportDeskCard::saveOrder(const QList<qint64> &ids)
{
    OrderDesk order;
    if (part() == Part::Teams)
        order.teams = idsOf<TeamId>(ids);
    else if (part() == Part::Categories)
        order.categories = idsOf<TicketCategoryId>(ids);
    else
        order.statuses = idsOf<TicketStatusId>(ids);
    run(order);
}

void SupportDeskCard::remove()
{
    const qint64 id = m_view->chosen();
    if (id == 0 || !isEnabled() || isBuiltInStatus(part(), id))
        return;
    Question question;
    question.title =
        tr("Remove “%1”?", "a team, category or status").arg(m_view->currentIndex().data(role::Title).toString());
    question.text = part() == Part::Teams        ? tr("Its tickets stay with it; no new ones can be given to it.")
                    : part() == Part::Categories ? tr("Its tickets keep it; no new ones can get it.")
                                                 : tr("Only a status that no unfinished ticket has can go.");
    question.details = tr("This can be undone.");
    question.choices = {tr("Remove")};
    question.dangerous = true;
    m_services.dialogs.ask(this, question, [this, id, removed = part()](int) {
        if (removed == Part::Teams)
            run(RemoveTeam{{id}});
        else if (removed == Part::Categories)
            run(RemoveTicketCategory{{id}});
        else
            run(RemoveTicketStatus{{id}});
    });
}

} // namespace regulars
