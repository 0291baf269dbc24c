// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/metrics/dashboardpage.h"

#include "models/loyalty/loyaltyfigures.h"
#include "models/metrics/dashboardreading.h"
#include "models/metrics/supportfiguresview.h"
#include "models/metrics/valuefiguresview.h"
#include "models/people/shopcommands.h"
#include "models/people/shopview.h"
#include "models/people/signin.h"
#include "models/reports/supportreportview.h"
#include "ui/base/emptystate.h"
#include "ui/base/errortext.h"
#include "ui/base/formatting.h"
#include "ui/base/keptforms.h"
#include "ui/base/keyvaluestore.h"
#include "ui/base/metrics.h"
#include "ui/base/saveform.h"
#include "ui/base/segmentedcontrol.h"
#include "ui/base/textlabel.h"
#include "ui/metrics/activedaysform.h"
#include "ui/metrics/cohortmodel.h"
#include "ui/metrics/dashboardcards.h"
#include "ui/metrics/dashboardfile.h"
#include "ui/metrics/dashboardpaper.h"
#include "ui/metrics/dashboardtexts.h"
#include "ui/metrics/dashboardtile.h"
#include "ui/metrics/dashboardtiles.h"
#include "ui/metrics/slicechooser.h"
#include "ui/metrics/slicestrip.h"
#include "ui/metrics/slicetexts.h"

#include <QtCore/QBuffer>
#include <QtCore/QJsonDocument>
#include <QtGui/QActionGroup>
#include <QtGui/QHideEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QGraphicsOpacityEffect>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

const auto periodKey = u"dashboard/period"_s;
const auto activeDaysKey = u"dashboard/active_days"_s;
const auto cohortsKey = u"dashboard/cohorts"_s;
const auto comparedKey = u"dashboard/compared_with"_s;
constexpr double paleness = 0.4; ///< of figures that are about something else
constexpr std::array periods = {DashboardPeriod::Month, DashboardPeriod::Quarter, DashboardPeriod::Year};

QString comparison(ComparedWith with)
{
    return with == ComparedWith::YearBefore ? DashboardPage::tr("Compare: previous year")
                                            : DashboardPage::tr("Compare: previous period");
}

} // namespace

DashboardPage::DashboardPage(const DashboardServices &services, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_view(new DashboardView(services.database, this)),
      m_support(new SupportReportView(services.database, this)),
      m_desk(new SupportFiguresView(services.database, this)),
      m_values(new ValueFiguresView(services.database, this)),
      m_programme(new LoyaltyFiguresView(services.database, this)),
      m_comparedWith(valueOf<ComparedWith>(services.store.value(comparedKey).toString()))
{
    createHeader();
    createSlice();
    createExport();
    createCards();
    createView();
    layOut();
    connect(m_view, &DashboardView::changed, this, &DashboardPage::showDashboard);
    connect(m_support, &SupportReportView::changed, this, &DashboardPage::showSupport);
    connect(m_desk, &SupportFiguresView::changed, this, &DashboardPage::showDesk);
    connect(m_values, &ValueFiguresView::changed, this, &DashboardPage::showDashboard);
    connect(m_programme, &LoyaltyFiguresView::changed, this, &DashboardPage::showDashboard);
    m_midnight.setSingleShot(true);
    connect(&m_midnight, &QTimer::timeout, this, &DashboardPage::ask);
}

DashboardPage::~DashboardPage() = default;

void DashboardPage::createHeader()
{
    m_period = new SegmentedControl(this);
    m_period->setAccessibleName(tr("Period"));
    for (const DashboardPeriod period : periods)
        m_period->addSegment(DashboardTexts::period(period));
    const auto kept = valueOf<DashboardPeriod>(m_services.store.value(periodKey).toString());
    m_period->setCurrentIndex(int(std::find(periods.begin(), periods.end(), kept) - periods.begin()));
    connect(m_period, &SegmentedControl::currentIndexChanged, this, [this](int index) {
        m_services.store.setValue(periodKey, nameOf(periods[size_t(index)]));
        ask();
    });
    m_compare = new QPushButton(comparison(m_comparedWith), this);
    m_compare->setObjectName(u"compare"_s);
    auto *menu = new QMenu(m_compare);
    auto *group = new QActionGroup(menu);
    for (const auto with : {ComparedWith::YearBefore, ComparedWith::PeriodBefore}) {
        QAction *choice = menu->addAction(with == ComparedWith::YearBefore ? tr("The same days of the year before")
                                                                           : tr("As many days before"));
        choice->setCheckable(true);
        choice->setChecked(with == m_comparedWith);
        group->addAction(choice);
        connect(choice, &QAction::triggered, this, [this, with] { compareWith(with); });
    }
    m_compare->setMenu(menu);
}

void DashboardPage::editActiveDays()
{
    if (m_services.forms.reopen(activeDaysKey) || !m_view->value())
        return;
    auto *form = new ActiveDaysForm(m_view->value()->activeDays, m_view->value()->customers.now.active, m_services.database,
                                    m_services.formatting, window());
    connect(form, &ActiveDaysForm::submitted, form, [this, form](int days) {
        form->setSaving(true);
        saveForm(m_services.commands, form, SaveActiveDays{days});
    });
    m_services.forms.open(activeDaysKey, form, [this] { editActiveDays(); });
}

void DashboardPage::compareWith(ComparedWith with)
{
    m_comparedWith = with;
    m_compare->setText(comparison(with));
    m_services.store.setValue(comparedKey, nameOf(with));
    ask();
}

void DashboardPage::createSlice()
{
    m_slice = new SliceChooser(m_services.database, this);
    m_strip = new SliceStrip(this);
    connect(m_slice, &SliceChooser::sliceChosen, this, &DashboardPage::showSlice);
    connect(m_strip, &SliceStrip::removed, this, [this] {
        m_slice->setFocus();
        showSlice({});
    });
    connect(&m_services.signIn, &SignIn::changed, this, &DashboardPage::restoreSlice);
    restoreSlice();
}

// Each person looks at a part of their own.
QString DashboardPage::sliceKey() const
{
    const auto user = m_services.signIn.user();
    return user ? u"dashboard/slice/%1"_s.arg(user->id.value) : u"dashboard/slice"_s;
}

void DashboardPage::restoreSlice()
{
    const QByteArray kept = m_services.store.value(sliceKey()).toString().toUtf8();
    const DashboardSlice slice = dashboardSliceOf(QJsonDocument::fromJson(kept).object());
    m_slice->setSlice(slice);
    m_strip->setSlice(slice);
    ask();
}

void DashboardPage::showSlice(const DashboardSlice &slice)
{
    if (slice.isWhole())
        m_services.store.remove(sliceKey());
    else
        m_services.store.setValue(sliceKey(),
                                  QString::fromUtf8(QJsonDocument(toJson(slice)).toJson(QJsonDocument::Compact)));
    m_slice->setSlice(slice);
    m_strip->setSlice(slice);
    ask();
}

void DashboardPage::requestPeople(PeopleBehind people)
{
    people.slice = m_shownSlice;
    Q_EMIT peopleRequested(people);
}

// What is seen while something else is counted stays, and is pale.
void DashboardPage::setCounting(bool counting)
{
    m_strip->setCounting(counting);
    m_export->setEnabled(!counting);
    if (!counting) {
        m_content->setGraphicsEffect(nullptr);
    } else if (!m_content->graphicsEffect()) {
        auto *pale = new QGraphicsOpacityEffect(m_content);
        pale->setOpacity(paleness);
        m_content->setGraphicsEffect(pale);
    }
}

void DashboardPage::createCards()
{
    m_tiles = new DashboardTiles(m_services.formatting, this);
    m_cards = new DashboardCards(m_services.formatting, this);
    connect(m_tiles, &DashboardTiles::peopleRequested, this, &DashboardPage::requestPeople);
    connect(m_tiles, &DashboardTiles::supportReportRequested, this, &DashboardPage::supportReportRequested);
    m_cards->setCohortMeasure(valueOf<CohortMeasure>(m_services.store.value(cohortsKey).toString()));
    connect(m_cards, &DashboardCards::cohortsChosen, this,
            [this](CohortMeasure measure) { m_services.store.setValue(cohortsKey, nameOf(measure)); });
    connect(m_tiles, &DashboardTiles::loyaltyRequested, this, &DashboardPage::loyaltyRequested);
    connect(m_tiles, &DashboardTiles::valueTermsRequested, this, &DashboardPage::editValueTerms);
    connect(m_cards, &DashboardCards::peopleRequested, this, &DashboardPage::requestPeople);
    connect(m_cards, &DashboardCards::loyaltyRequested, this, &DashboardPage::loyaltyRequested);
    connect(m_cards, &DashboardCards::ticketsRequested, this, &DashboardPage::ticketsRequested);
    connect(m_cards, &DashboardCards::supportReportRequested, this, &DashboardPage::supportReportRequested);
    connect(&m_services.signIn, &SignIn::changed, this, &DashboardPage::arrange);
    arrange();
}

void DashboardPage::createExport()
{
    m_export = new QPushButton(tr("Export"), this);
    m_export->setObjectName(u"export_dashboard"_s);
    auto *menu = new QMenu(m_export);
    const auto add = [&](const QString &text, auto function) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, function] {
            if (m_view->value() && m_dashboard)
                (this->*function)();
        });
    };
    add(tr("As a table (CSV)…"), &DashboardPage::saveTable);
    add(tr("As a picture (PNG)…"), &DashboardPage::savePicture);
    add(tr("As PDF…"), &DashboardPage::savePdf);
    add(tr("Print…"), &DashboardPage::print);
    m_export->setMenu(menu);
}

ReportDesk::File DashboardPage::file(const QString &title, const QString &filter, const QString &suffix) const
{
    const DashboardQuestion &question = m_view->value()->question;
    ReportDesk::File file{
        title, filter, suffix, tr("dashboard %1", "name of a file, a day").arg(question.day.toString(Qt::ISODate)), {}, {}};
    file.record.subject = ExportSubject::Report;
    file.record.rows = m_view->value()->customers.months.size();
    file.record.filter = {{u"report"_s, u"dashboard"_s},
                          {u"from"_s, question.from().toString(Qt::ISODate)},
                          {u"until"_s, question.day.toString(Qt::ISODate)}};
    if (!question.slice.isWhole())
        file.record.filter.insert(u"slice"_s, toJson(question.slice));
    return file;
}

void DashboardPage::saveTable()
{
    ReportDesk::File table = file(tr("The dashboard as a table"), tr("Tables (*.csv)"), u"csv"_s);
    table.bytes = DashboardFile::csv(*m_dashboard, m_services.formatting, deskShown());
    m_services.desk.save(table);
}

void DashboardPage::savePicture()
{
    ReportDesk::File picture = file(tr("The dashboard as a picture"), tr("Pictures (*.png)"), u"png"_s);
    QBuffer buffer(&picture.bytes);
    buffer.open(QIODevice::WriteOnly);
    m_strip->above(m_content->grab()).save(&buffer, "PNG");
    m_services.desk.save(picture);
}

void DashboardPage::savePdf()
{
    whenSupportIsRead([this] {
        ReportDesk::File pages = file(tr("The dashboard as PDF"), tr("PDF (*.pdf)"), u"pdf"_s);
        pages.bytes = pdfOf(paper());
        m_services.desk.save(pages);
    });
}

void DashboardPage::print()
{
    whenSupportIsRead([this] { m_services.desk.print(paper(), file({}, {}, {}).record); });
}

// They are read apart from the rest and may come later; what is handed on waits for them.
void DashboardPage::whenSupportIsRead(const std::function<void()> &function)
{
    m_onPaper = function;
    if (isSupportRead())
        std::exchange(m_onPaper, {})();
}

PaperPages DashboardPage::paper() const
{
    return DashboardPaper::pages({m_services.shop.shop().name, *m_dashboard, m_support->value(), deskShown()},
                                 m_services.formatting);
}

QWidget *DashboardPage::createContent()
{
    auto *content = new QWidget(this);
    m_content = content;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::xl, 0, space::xl, space::xl);
    column->setSpacing(space::l);
    column->addWidget(m_tiles);
    column->addWidget(m_cards);
    column->addStretch(1);
    return content;
}

void DashboardPage::layOut()
{
    auto *header = new QHBoxLayout;
    header->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    header->setSpacing(space::m);
    header->addWidget(new TextLabel(tr("Dashboard"), FontRole::PageTitle, ColourRole::Text, this));
    header->addStretch(1);
    header->addWidget(m_slice);
    header->addWidget(m_period);
    header->addWidget(m_compare);
    header->addWidget(m_viewMenu);
    header->addWidget(m_export);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(createContent());
    scroll->setFocusPolicy(Qt::NoFocus);
    m_empty = new EmptyState(IconName::Dashboard, tr("Nothing to show yet"),
                             tr("Figures appear with the first order of a customer, or the first answer to a question."),
                             this);
    m_empty->setObjectName(u"nothing"_s);
    m_failed = new EmptyState(IconName::Warning, tr("The figures could not be read"), {}, this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_failed);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(header);
    layout->addWidget(m_strip);
    layout->addWidget(m_stack, 1);
}

void DashboardPage::focusPeriod()
{
    m_period->takeFocus();
}

DashboardQuestion DashboardPage::question() const
{
    return {m_services.formatting.today(), periods[size_t(m_period->currentIndex())], m_comparedWith, m_slice->slice()};
}

void DashboardPage::ask()
{
    if (!isVisible())
        return;
    const DashboardQuestion asked = question();
    m_view->show(asked);
    m_support->show(supportQuestionOf(asked));
    m_desk->show(asked);
    followValues();
    planMidnight();
}

void DashboardPage::planMidnight()
{
    const Formatting &formatting = m_services.formatting;
    const Instant midnight = formatting.calendar().startOfDay(formatting.today().addDays(1));
    m_midnight.start(std::chrono::milliseconds(std::max<qint64>(midnight.ms - formatting.now().ms, 1'000)));
}

void DashboardPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    ask();
}

void DashboardPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (event->spontaneous()) // minimized: it will be looked at again
        return;
    m_midnight.stop();
    m_view->show({});
    m_support->show({});
    m_desk->show({});
    m_values->rest();
    m_programme->rest();
}

void DashboardPage::showSupport()
{
    if (m_support->value())
        m_tiles->showSupport(*m_support->value());
    else if (m_support->state() == EntityViewBase::State::Failed)
        m_tiles->showNoSupport(errorText(m_support->error()));
    else if (m_support->state() == EntityViewBase::State::Loading)
        m_tiles->showNoSupport(tr("Reading…"));
    handOn();
}

void DashboardPage::showFailure()
{
    m_failed->setTexts(tr("The figures could not be read"), errorText(m_view->error()));
    m_stack->setCurrentWidget(m_failed);
}

void DashboardPage::showDashboard()
{
    if (isVisible() && m_view->key().isValid() && m_view->key().day != m_services.formatting.today())
        return ask(); // a new day has begun
    const auto state = m_view->state();
    const DashboardSlice &asked = m_view->key().slice;
    setCounting(state == EntityViewBase::State::Loading && !(asked.isWhole() && m_shownSlice.isWhole()));
    if (state == EntityViewBase::State::Failed || state == EntityViewBase::State::Gone)
        return showFailure();
    if (!m_view->value())
        return;
    m_dashboard = m_view->value();
    m_dashboard->take(m_values->value(), m_programme->value());
    const Dashboard &dashboard = *m_dashboard;
    m_shownSlice = dashboard.question.slice;
    m_slice->setSlice(m_shownSlice); // under the name that it has now
    m_strip->setSlice(m_shownSlice);
    m_strip->setCountedBefore(SliceTexts::countedBefore(dashboard, m_services.formatting));
    m_stack->setCurrentIndex(0);
    if (dashboard.isEmpty()) {
        m_empty->setTexts(tr("Nothing to show yet"),
                          m_shownSlice.isWhole()
                              ? tr("Figures appear with the first order of a customer, or the first answer to a question.")
                              : tr("No customer has an order that counts in this part of the shop."));
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    m_tiles->showDashboard(dashboard);
    showSupport(); // it may have been read while a part was shown, which does not tell it
    m_cards->showDashboard(dashboard);
    showMissing();
}

} // namespace regulars
