// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drivers/driverspage.h"

#include "ui/base/emptystate.h"
#include "ui/base/errortext.h"
#include "ui/base/formatting.h"
#include "ui/base/metrics.h"
#include "ui/base/textlabel.h"
#include "ui/drivers/drivercard.h"
#include "ui/drivers/driversfile.h"
#include "ui/drivers/drivertable.h"
#include "ui/drivers/drivertexts.h"
#include "ui/reports/reportdesk.h"

#include <QtGui/QHideEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>

using namespace Qt::StringLiterals;

namespace regulars {

DriversPage::DriversPage(Database &database, const Formatting &formatting, ReportDesk &desk, QWidget *parent)
    : QWidget(parent), m_formatting(formatting), m_desk(desk), m_view(new DriverView(database, this))
{
    createCards();
    layOut();
    connect(m_view, &DriverView::changed, this, &DriversPage::showDrivers);
}

void DriversPage::createCards()
{
    m_products = new DriverCard(tr("Products"), {{tr("Products"), {DriverKind::Product}}}, m_formatting, this);
    m_first = new DriverCard(tr("The first purchase"),
                             {{tr("Products"), {DriverKind::FirstProduct}}, {tr("Categories"), {DriverKind::FirstCategory}}},
                             m_formatting, this);
    m_support = new DriverCard(
        tr("Support"), {{tr("Tickets"), {DriverKind::TicketCategory}}, {tr("Late replies"), {DriverKind::LateReply}}},
        m_formatting, this);
    m_products->setObjectName(u"drivers_products"_s);
    m_first->setObjectName(u"drivers_first"_s);
    m_support->setObjectName(u"drivers_support"_s);
    for (DriverCard *card : {m_products, m_first, m_support})
        connect(card, &DriverCard::peopleRequested, this, &DriversPage::peopleRequested);
}

void DriversPage::layOut()
{
    auto *header = new QHBoxLayout;
    header->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    header->setSpacing(space::m);
    header->addWidget(new TextLabel(tr("What brings people back"), FontRole::PageTitle, ColourRole::Text, this));
    m_about = new TextLabel({}, FontRole::Body, ColourRole::Muted, this);
    m_about->setObjectName(u"about_drivers"_s);
    header->addWidget(m_about, 1);
    m_save = new QPushButton(tr("As a table (CSV)…"), this);
    m_save->setObjectName(u"save_drivers"_s);
    m_save->hide();
    header->addWidget(m_save);
    connect(m_save, &QPushButton::clicked, this, &DriversPage::save);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::xl, 0, space::xl, space::xl);
    column->setSpacing(space::l);
    m_caution = new TextLabel({}, FontRole::Body, ColourRole::Muted, content);
    m_caution->setWordWrap(true);
    column->addWidget(m_caution);
    for (DriverCard *card : {m_products, m_first, m_support})
        column->addWidget(card);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_empty = new EmptyState(IconName::Dashboard, {}, {}, this);
    m_empty->setObjectName(u"no_drivers"_s);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(header);
    layout->addWidget(m_stack, 1);
}

void DriversPage::focusFirst()
{
    for (DriverCard *card : {m_products, m_first, m_support}) {
        if (card->table()->model()->rowCount() > 0)
            return card->table()->setFocus(Qt::OtherFocusReason);
    }
}

void DriversPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_view->show({true});
}

void DriversPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous())
        m_view->show({});
}

void DriversPage::showDrivers()
{
    if (m_view->state() == EntityViewBase::State::Failed) {
        m_empty->setTexts(tr("What brings people back could not be read"), errorText(m_view->error()));
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    if (!m_view->value())
        return;
    const std::optional<Drivers> &drivers = *m_view->value();
    const bool isEmpty = !drivers || drivers->drivers.isEmpty();
    m_save->setVisible(!isEmpty);
    m_about->setText(isEmpty ? QString()
                             : tr("as of %1, of %Ln customer(s)", "a day", int(drivers->customers))
                                   .arg(m_formatting.shortDate(drivers->asOf)));
    if (!drivers)
        m_empty->setTexts(tr("Nothing is counted yet"),
                          tr("Once a day it is counted, in the background, after what customers come again and after "
                             "what they stay away. The first time is soon after the start."));
    else if (isEmpty)
        m_empty->setTexts(tr("Not enough to compare yet"),
                          tr("Needed are %Ln customer(s) with a product and as many without it, whose purchase lies %1 days "
                             "back.",
                             "", int(fewestCompared))
                              .arg(secondOrderDays));
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    if (isEmpty)
        return;
    qsizetype standing = 0;
    for (const Driver &each : drivers->drivers)
        standing += each.compared.standsOut() ? 1 : 0;
    m_caution->setText(tr("What goes together need not be the cause: who likes a product may come again anyway. Of %1 "
                          "comparisons %2 are beyond chance; about one in twenty would be if nothing mattered.")
                           .arg(m_formatting.number(drivers->drivers.size()), m_formatting.number(standing)));
    for (DriverCard *card : {m_products, m_first, m_support})
        card->show(*drivers);
}

void DriversPage::save()
{
    if (!m_view->value() || !*m_view->value())
        return;
    const Drivers &drivers = **m_view->value();
    ReportDesk::File file{tr("What brings people back as a table"),
                          tr("Tables (*.csv)"),
                          u"csv"_s,
                          tr("what brings people back %1", "name of a file, a day").arg(drivers.asOf.toString(Qt::ISODate)),
                          {},
                          DriversFile::csv(drivers, m_formatting)};
    file.record.subject = ExportSubject::Report;
    file.record.rows = drivers.drivers.size();
    file.record.filter = {{u"report"_s, u"drivers"_s}, {u"until"_s, drivers.asOf.toString(Qt::ISODate)}};
    m_desk.save(file);
}

} // namespace regulars
