// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/segments/comparedialog.h"

#include "ui/base/errortext.h"
#include "ui/base/formatting.h"
#include "ui/base/metrics.h"
#include "ui/base/plural.h"
#include "ui/base/segmentedcontrol.h"
#include "ui/base/textlabel.h"
#include "ui/customers/customertexts.h"
#include "ui/reports/reporttable.h"
#include "ui/segments/segmentdesk.h"
#include "ui/segments/segmenttexts.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace regulars {

CompareDialog::CompareDialog(SegmentDesk &desk, SegmentId first, SegmentId second, QWidget *parent)
    : QDialog(parent),
      m_desk(desk),
      m_view(new SegmentComparisonView(desk.services().database, this)),
      m_behind(new SegmentPartView(desk.services().database, this))
{
    setWindowTitle(tr("Compare two segments"));
    createWidgets();
    fillChoices(first, second);
    for (QComboBox *each : {m_first, m_second})
        connect(each, &QComboBox::currentIndexChanged, this, &CompareDialog::ask);
    connect(m_parts, &SegmentedControl::currentIndexChanged, this, &CompareDialog::ask);
    connect(m_view, &SegmentComparisonView::changed, this, &CompareDialog::showComparison);
    connect(m_behind, &SegmentPartView::changed, this, &CompareDialog::showPeople);
    resize(760, 680);
    ask();
    m_second->setFocus();
}

void CompareDialog::createWidgets()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    layout->setSpacing(space::m);
    auto *choices = new QHBoxLayout;
    m_first = new QComboBox(this);
    m_first->setAccessibleName(tr("First segment"));
    m_second = new QComboBox(this);
    m_second->setAccessibleName(tr("Second segment"));
    choices->addWidget(m_first, 1);
    choices->addWidget(m_second, 1);
    m_hint = new TextLabel({}, FontRole::Body, ColourRole::Muted, this);
    m_hint->setWordWrap(true);
    m_table = new ReportTable(tr("Two segments side by side"), {tr("Figure"), tr("First segment"), tr("Second segment")},
                              this);
    m_table->setObjectName(u"comparison"_s);
    m_parts = new SegmentedControl(this);
    m_parts->setObjectName(u"comparison_part"_s);
    m_parts->setAccessibleName(tr("Who is listed"));
    for (const QString &text : {tr("In both"), tr("Only in the first"), tr("Only in the second")})
        m_parts->addSegment(text);
    m_count = new TextLabel({}, FontRole::Body, ColourRole::Muted, this);
    m_people = new QListWidget(this);
    m_people->setObjectName(u"comparison_people"_s);
    m_people->setAccessibleName(tr("Customers"));
    connect(m_people, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        const CustomerId customer{item->data(Qt::UserRole).toLongLong()};
        accept();
        Q_EMIT m_desk.customerRequested(customer);
    });
    m_keep = new QPushButton(tr("Keep these as a segment…"), this);
    m_keep->setObjectName(u"keep_part"_s);
    m_keep->setAutoDefault(false);
    connect(m_keep, &QPushButton::clicked, this, &CompareDialog::keep);
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_keep);
    buttons->addStretch(1);
    buttons->addWidget(close);
    layout->addLayout(choices);
    layout->addWidget(m_hint);
    layout->addWidget(m_table);
    layout->addWidget(m_parts, 0, Qt::AlignLeading);
    layout->addWidget(m_count);
    layout->addWidget(m_people, 1);
    layout->addLayout(buttons);
}

void CompareDialog::fillChoices(SegmentId first, SegmentId second)
{
    const QList<SegmentRow> rows = m_desk.list().value().value_or(QList<SegmentRow>());
    for (const SegmentRow &row : rows) {
        for (QComboBox *each : {m_first, m_second})
            each->addItem(row.segment.name, row.segment.id.value);
    }
    m_first->setCurrentIndex(std::max(0, m_first->findData(first.value)));
    const int wanted = m_second->findData(second.value);
    m_second->setCurrentIndex(wanted >= 0 ? wanted : m_first->currentIndex() == 0 ? 1 : 0);
}

SegmentPair CompareDialog::pair() const
{
    return {{m_first->currentData().toLongLong()}, {m_second->currentData().toLongLong()}};
}

SegmentPart CompareDialog::part() const
{
    return static_cast<SegmentPart>(m_parts->currentIndex());
}

void CompareDialog::ask()
{
    m_view->show(pair());
    m_behind->show({pair(), part()});
    showComparison();
    showPeople();
}

void CompareDialog::showComparison()
{
    const std::optional<SegmentComparison> &seen = m_view->value();
    m_table->setVisible(seen.has_value());
    if (!pair().isValid()) {
        m_hint->setText(tr("Choose two different segments."));
        return;
    }
    if (!seen) {
        m_hint->setText(m_view->state() == EntityViewBase::State::Failed ? errorText(m_view->error()) : QString());
        return;
    }
    const Formatting &formatting = m_desk.services().formatting;
    const SegmentCard &a = seen->first;
    const SegmentCard &b = seen->second;
    m_hint->setText(tr("The figures are those of who is in the segments now. What differs need not come from what makes the "
                       "segments differ."));
    m_table->setHorizontalHeaderLabels({tr("Figure"), a.row.segment.name, b.row.segment.name});
    const auto money = [&](const SegmentCard &card) { return formatting.roundMoney({card.netMinorYear, card.currency}); };
    const auto each = [&](const SegmentCard &card) {
        return card.members > 0
                   ? formatting.money({qRound64(double(card.netMinorYear) / double(card.members)), card.currency})
                   : QString();
    };
    m_table->setRows({{tr("Customers"), formatting.number(a.members), formatting.number(b.members)},
                      {tr("In both"), SegmentTexts::share(seen->both, a.members, formatting),
                       SegmentTexts::share(seen->both, b.members, formatting)},
                      {tr("Net revenue of 12 months"), money(a), money(b)},
                      {tr("of it each"), each(a), each(b)},
                      {tr("Bought in 12 months"), SegmentTexts::share(a.boughtYear, a.members, formatting),
                       SegmentTexts::share(b.boughtYear, b.members, formatting)},
                      {tr("Kept from the year before"), SegmentTexts::share(a.keptYear, a.boughtYearBefore, formatting),
                       SegmentTexts::share(b.keptYear, b.boughtYearBefore, formatting)},
                      {tr("NPS"), SegmentTexts::nps(a, formatting), SegmentTexts::nps(b, formatting)},
                      {tr("Answers"), formatting.number(a.npsAnswers), formatting.number(b.npsAnswers)},
                      {tr("May be mailed"), SegmentTexts::share(a.mayBeMailed, a.members, formatting),
                       SegmentTexts::share(b.mayBeMailed, b.members, formatting)}});
}

void CompareDialog::showPeople()
{
    const std::optional<SegmentPeopleSeen> &seen = m_behind->value();
    m_people->clear();
    m_keep->setEnabled(pair().isValid() && m_desk.mayEdit());
    m_count->setText({});
    if (!seen || !pair().isValid())
        return;
    for (const auto &[customer, name] : seen->people) {
        auto *item = new QListWidgetItem(CustomerTexts::name(name), m_people);
        item->setData(Qt::UserRole, customer.value);
    }
    const QString all = tr("%Ln customer(s)", nullptr, pluralCount(seen->all));
    m_count->setText(
        seen->all > seen->people.size()
            ? tr("%1, the first %2 of whom are listed").arg(all, m_desk.services().formatting.number(seen->people.size()))
            : all);
}

void CompareDialog::keep()
{
    const SegmentRow *first = m_desk.row(pair().first);
    const SegmentRow *second = m_desk.row(pair().second);
    if (!first || !second)
        return;
    Segment draft;
    draft.rule = ruleOf(part(), first->segment.uid, second->segment.uid);
    accept();
    m_desk.create(draft);
}

} // namespace regulars
