// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reports/supportreportpage.h"

#include "ui/base/emptystate.h"
#include "ui/base/errortext.h"
#include "ui/base/formatting.h"
#include "ui/base/keyvaluestore.h"
#include "ui/base/metrics.h"
#include "ui/base/segmentedcontrol.h"
#include "ui/base/textlabel.h"
#include "ui/reports/reportdesk.h"
#include "ui/reports/supportreportfigures.h"
#include "ui/tickets/tickettexts.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr std::array periods = {7, 30, 90, 365}; // days up to today; after them the person's own
constexpr int usualPeriod = 1;
const auto periodKey = u"reports/support_period"_s;

/// Fills the choice anew and keeps what is chosen.
void fill(QComboBox *combo, const QString &all, const QList<std::pair<QString, qint64>> &entries)
{
    const QSignalBlocker quiet(combo);
    const QVariant chosen = combo->currentData();
    combo->clear();
    combo->addItem(all, qint64(0));
    for (const auto &[text, id] : entries)
        combo->addItem(text, id);
    combo->setCurrentIndex(std::max(combo->findData(chosen), 0));
}

template<typename Record>
QList<std::pair<QString, qint64>> entriesOf(const QList<Record> &records)
{
    QList<std::pair<QString, qint64>> entries;
    for (const Record &record : records)
        entries.append({record.name, record.id.value});
    return entries;
}

} // namespace

SupportReportPage::SupportReportPage(const SupportReportServices &services, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_view(new SupportReportView(services.database, this)),
      m_choices(new DeskChoicesView(services.database, this))
{
    createHeader();
    createFilters();
    createStates();
    layOut();
    fillChoices();
    connect(m_choices, &DeskChoicesView::changed, this, &SupportReportPage::fillChoices);
    connect(m_view, &SupportReportView::changed, this, &SupportReportPage::showReport);
}

SupportReportPage::~SupportReportPage() = default;

void SupportReportPage::createHeader()
{
    m_period = new SegmentedControl(this);
    m_period->setAccessibleName(tr("Period"));
    for (const QString &text : {tr("7 days"), tr("30 days"), tr("90 days"), tr("12 months"), tr("Own period")})
        m_period->addSegment(text);
    const QVariant kept = m_services.store.value(periodKey);
    m_period->setCurrentIndex(
        std::clamp(kept.isValid() ? kept.toInt() : usualPeriod, 0, static_cast<int>(periods.size()) - 1));
    m_ownPeriod = new QWidget(this);
    m_from = new QDateEdit(m_services.formatting.today().addDays(-30), m_ownPeriod);
    m_until = new QDateEdit(m_services.formatting.today(), m_ownPeriod);
    m_from->setAccessibleName(tr("First day"));
    m_until->setAccessibleName(tr("Last day"));
    auto *days = new QHBoxLayout(m_ownPeriod);
    days->setContentsMargins(0, 0, 0, 0);
    days->setSpacing(space::s);
    for (QDateEdit *edit : {m_from, m_until}) {
        edit->setCalendarPopup(true);
        edit->setMaximumDate(m_services.formatting.today());
        days->addWidget(edit);
        connect(edit, &QDateEdit::dateChanged, this, &SupportReportPage::ask);
    }
    m_ownPeriod->hide();
    connect(m_period, &SegmentedControl::currentIndexChanged, this, [this](int index) {
        m_services.store.setValue(periodKey, index);
        m_ownPeriod->setVisible(index == static_cast<int>(periods.size()));
        ask();
    });
    m_export = new QPushButton(tr("Export"), this);
    m_export->setObjectName(u"export_report"_s);
    auto *menu = new QMenu(m_export);
    const auto with = [this](auto use) {
        return [this, use] {
            if (m_view->value())
                use(*m_view->value());
        };
    };
    connect(menu->addAction(tr("As a table (CSV)…")), &QAction::triggered, this,
            with([this](const SupportComparison &shown) { m_services.desk.saveTable(shown); }));
    connect(menu->addAction(tr("As PDF…")), &QAction::triggered, this,
            with([this](const SupportComparison &shown) { m_services.desk.savePdf(shown, m_services.shopName()); }));
    connect(menu->addAction(tr("Print…")), &QAction::triggered, this,
            with([this](const SupportComparison &shown) { m_services.desk.print(shown, m_services.shopName()); }));
    m_export->setMenu(menu);
}

QComboBox *SupportReportPage::addFilter(const QString &name, const QString &objectName)
{
    auto *combo = new QComboBox(this);
    combo->setObjectName(objectName);
    combo->setAccessibleName(name);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(combo, &QComboBox::currentIndexChanged, this, &SupportReportPage::ask);
    return combo;
}

void SupportReportPage::createFilters()
{
    m_team = addFilter(tr("Team"), u"team"_s);
    m_owner = addFilter(tr("Person"), u"owner"_s);
    m_category = addFilter(tr("Category"), u"category"_s);
    m_channel = addFilter(tr("Channel"), u"channel"_s);
    m_priority = addFilter(tr("Priority"), u"priority"_s);
    m_hint = new TextLabel({}, FontRole::Small, ColourRole::Muted, this);
    m_hint->setElided(true);
}

void SupportReportPage::fillChoices()
{
    const DeskChoices choices = m_choices->value().value_or(DeskChoices());
    fill(m_team, tr("All teams"), entriesOf(choices.teams));
    fill(m_owner, tr("Everybody"), entriesOf(choices.people));
    fill(m_category, tr("All categories"), entriesOf(choices.categories));
    QList<std::pair<QString, qint64>> channels;
    for (const auto &[channel, name] : EnumNames<TicketChannel>::names)
        channels.append({TicketTexts::channel(channel), static_cast<qint64>(channel) + 1});
    fill(m_channel, tr("All channels"), channels);
    QList<std::pair<QString, qint64>> priorities;
    for (const TicketPriority priority : allTicketPriorities)
        priorities.append({TicketTexts::priority(priority), static_cast<qint64>(priority) + 1});
    fill(m_priority, tr("All priorities"), priorities);
    m_team->setVisible(!choices.teams.isEmpty());
    m_owner->setVisible(!choices.people.isEmpty());
    m_category->setVisible(!choices.categories.isEmpty());
}

void SupportReportPage::createStates()
{
    m_stack = new QStackedWidget(this);
    m_figures = new SupportReportFigures(m_services.formatting, this);
    connect(m_figures, &SupportReportFigures::ticketsRequested, this, &SupportReportPage::ticketsRequested);
    connect(m_figures, &SupportReportFigures::ticketRequested, this, &SupportReportPage::ticketRequested);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_figures);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_figures->setAutoFillBackground(false);
    m_empty = new EmptyState(IconName::Dashboard, tr("No tickets in this period"),
                             tr("As soon as tickets are logged or imported, this page says how fast they are answered and "
                                "solved."),
                             this);
    m_empty->setObjectName(u"empty"_s);
    m_failed = new EmptyState(IconName::Warning, tr("The report could not be made"), {}, this);
    connect(m_failed->addButton(tr("Try again")), &QPushButton::clicked, m_view, &SupportReportView::refresh);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_failed);
}

void SupportReportPage::layOut()
{
    auto *header = new QHBoxLayout;
    header->setSpacing(space::m);
    header->addWidget(new TextLabel(tr("Support report"), FontRole::PageTitle, ColourRole::Text, this));
    header->addStretch(1);
    header->addWidget(m_ownPeriod);
    header->addWidget(m_period);
    header->addWidget(m_export);
    auto *filters = new QHBoxLayout;
    filters->setSpacing(space::s);
    for (QComboBox *combo : {m_team, m_owner, m_category, m_channel, m_priority})
        filters->addWidget(combo);
    filters->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addLayout(header);
    layout->addLayout(filters);
    layout->addWidget(m_hint);
    layout->addWidget(m_stack, 1);
}

SupportQuestion SupportReportPage::question() const
{
    SupportQuestion asked;
    const int index = m_period->currentIndex();
    const QDate today = m_services.formatting.today();
    if (index < static_cast<int>(periods.size())) {
        asked.until = today;
        asked.from = today.addDays(1 - periods[static_cast<size_t>(index)]);
    } else {
        asked.from = std::min(m_from->date(), m_until->date());
        asked.until = std::max(m_from->date(), m_until->date());
    }
    asked.team = {m_team->currentData().toLongLong()};
    asked.owner = {m_owner->currentData().toLongLong()};
    asked.category = {m_category->currentData().toLongLong()};
    if (const qint64 channel = m_channel->currentData().toLongLong(); channel > 0)
        asked.channel = static_cast<TicketChannel>(channel - 1);
    if (const qint64 priority = m_priority->currentData().toLongLong(); priority > 0)
        asked.priority = static_cast<TicketPriority>(priority - 1);
    return asked;
}

void SupportReportPage::ask()
{
    if (isVisible())
        m_view->show(question());
}

void SupportReportPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    ask();
}

void SupportReportPage::focusPeriod()
{
    m_period->takeFocus();
}

void SupportReportPage::showReport()
{
    m_export->setEnabled(m_view->value().has_value());
    if (m_view->state() == EntityViewBase::State::Failed) {
        m_failed->setTexts(tr("The report could not be made"), errorText(m_view->error()));
        m_stack->setCurrentWidget(m_failed);
        return;
    }
    if (!m_view->value()) {
        m_hint->setText(tr("Counting…"));
        return;
    }
    const SupportComparison &comparison = *m_view->value();
    const SupportQuestion before = comparison.before.question;
    m_hint->setText(tr("Compared with %1 to %2", "two days")
                        .arg(m_services.formatting.shortDate(before.from), m_services.formatting.shortDate(before.until)));
    if (comparison.report.isEmpty()) {
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    m_figures->setComparison(comparison);
    m_stack->setCurrentWidget(m_scroll);
}

} // namespace regulars
