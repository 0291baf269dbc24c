// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/noticescard.h"

#include "models/base/commandrunner.h"
#include "models/loyalty/loyaltycommands.h"
#include "models/loyalty/membernotices.h"
#include "models/tasks/taskcommands.h"
#include "ui/base/buttonline.h"
#include "ui/base/errortext.h"
#include "ui/base/formatting.h"
#include "ui/base/listrowdelegate.h"
#include "ui/base/listviews.h"
#include "ui/base/metrics.h"
#include "ui/base/readwhileseen.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/textlabel.h"
#include "ui/customers/customeractions.h"
#include "ui/loyalty/noticeitems.h"
#include "ui/loyalty/noticetexts.h"

#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int mostRowsShown = 4;

} // namespace

NoticesCard::NoticesCard(const NoticesServices &services, QWidget *parent)
    : Card(tr("To tell"), parent),
      m_services(services),
      m_view(new MemberNoticesView(services.database, this)),
      m_items(new NoticeItems(services.formatting, this)),
      m_list(new QListView(this)),
      m_none(new TextLabel({}, FontRole::Body, ColourRole::Muted, this))
{
    m_none->setObjectName(u"nobody_to_tell"_s);
    m_none->setWordWrap(true);
    body()->setSpacing(space::m);
    createList();
    body()->addWidget(m_none);
    createButtons();
    connect(m_view, &MemberNoticesView::changed, this, &NoticesCard::refresh);
    readWhileSeen(*m_view, *this);
    refresh();
}

void NoticesCard::createList()
{
    prepareListView(m_list);
    m_list->setObjectName(u"notices"_s);
    m_list->setAccessibleName(tr("Members to tell that points or a tier are lost soon"));
    m_list->setModel(m_items);
    m_list->setItemDelegate(
        new ListRowDelegate([this](const QModelIndex &index) { return m_items->listRow(index); }, m_list));
    body()->addWidget(m_list);
    connect(m_list, &QListView::activated, this, &NoticesCard::openCustomer);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &NoticesCard::showChosen);
}

void NoticesCard::createButtons()
{
    m_buttons = new ButtonLine(this);
    m_write = addButton(m_buttons, tr("Write…"), u"write_notice"_s, tr("Log an e-mail to them (W)"), Qt::Key_W,
                        &NoticesCard::write);
    m_call = addButton(m_buttons, tr("Plan a call"), u"call_notice"_s, tr("A task for today to call them (C)"), Qt::Key_C,
                       &NoticesCard::planCall);
    m_told = addButton(m_buttons, tr("Told"), u"told_notice"_s, tr("They know: take them off this list (D)"), Qt::Key_D,
                       &NoticesCard::noteTold);
    body()->addWidget(m_buttons);
}

QPushButton *NoticesCard::addButton(QWidget *line, const QString &text, const QString &name, const QString &hint,
                                    Qt::Key key, void (NoticesCard::*run)())
{
    auto *button = static_cast<ButtonLine *>(line)->add(text, name, {}, [this, run] { (this->*run)(); });
    button->setToolTip(hint);
    setButtonLook(button, ButtonVariant::Secondary, ButtonSize::Small);
    auto *action = new QAction(text, m_list);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, button, &QPushButton::click);
    m_list->addAction(action);
    return button;
}

void NoticesCard::takeNotices()
{
    const int row = std::max(m_list->currentIndex().row(), 0);
    const MemberNotice *before = chosen();
    const CustomerId customer = before ? before->customer : CustomerId();
    const bool ofPoints = before && before->points;
    m_items->setNotices(*m_view->value());
    const int found = m_items->rowOf(customer, ofPoints);
    m_list->setCurrentIndex(m_items->index(found >= 0 ? found : std::min(row, m_items->rowCount() - 1), 0));
}

void NoticesCard::refresh()
{
    if (m_view->value())
        takeNotices();
    const int rows = m_items->rowCount();
    setHint(NoticeTexts::count(m_items->notices(), m_services.formatting));
    const bool failed = m_view->state() == EntityViewBase::State::Failed;
    m_none->setText(failed ? errorText(m_view->error()) : tr("Nobody loses points or a tier soon who has not been told."));
    m_none->setVisible(failed || (m_view->value() && rows == 0));
    m_list->setVisible(rows > 0);
    m_buttons->setVisible(rows > 0);
    m_list->setFixedHeight(std::min(rows, mostRowsShown) * std::max(1, m_list->sizeHintForRow(0)) +
                           2 * m_list->frameWidth());
    showChosen();
}

const MemberNotice *NoticesCard::chosen() const
{
    return m_items->notice(m_list->currentIndex());
}

void NoticesCard::showChosen()
{
    const MemberNotice *notice = chosen();
    m_write->setEnabled(notice && notice->ways.mayWrite);
    m_call->setEnabled(notice && notice->ways.mayCall);
    m_told->setEnabled(notice);
}

void NoticesCard::openCustomer()
{
    if (const MemberNotice *notice = chosen())
        Q_EMIT customerRequested(notice->customer);
}

void NoticesCard::write()
{
    if (const MemberNotice *notice = chosen())
        m_services.actions.logInteraction(notice->customer, InteractionKind::Email,
                                          NoticeTexts::what(*notice, m_items->notices(), m_services.formatting));
}

void NoticesCard::planCall()
{
    const MemberNotice *notice = chosen();
    if (!notice)
        return;
    const Formatting &formatting = m_services.formatting;
    Task task;
    task.title =
        tr("Call them: %1", "what they should hear").arg(NoticeTexts::what(*notice, m_items->notices(), formatting));
    task.customer = notice->customer;
    task.owner = m_services.database.user();
    task.dueAt = formatting.calendar().noon(formatting.today());
    m_services.commands.run(CreateTask{task});
}

void NoticesCard::noteTold()
{
    const MemberNotice *notice = chosen();
    if (!notice)
        return;
    if (notice->points)
        m_services.commands.run(NotePointsNotice{{notice->customer}});
    else
        m_services.commands.run(NoteTierNotice{{notice->customer}});
}

} // namespace regulars
