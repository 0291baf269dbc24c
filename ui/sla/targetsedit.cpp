// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sla/targetsedit.h"

#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/textlabel.h"
#include "ui/sla/hourstext.h"
#include "ui/sla/slatexts.h"
#include "ui/tickets/tickettexts.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QSpinBox>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

/// The most urgent first, as they are read.
constexpr std::array rows{TicketPriority::Urgent, TicketPriority::High, TicketPriority::Normal, TicketPriority::Low};
constexpr int warnRow = 1 + static_cast<int>(rows.size());
constexpr int leastCell = 96; // pixels

int columnOf(SlaMetric metric)
{
    return 1 + static_cast<int>(metric);
}

} // namespace

TargetsEdit::TargetsEdit(const Formatting &formatting, QWidget *parent) : QWidget(parent), m_formatting(formatting)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::s);
    for (const SlaMetric metric : allSlaMetrics) {
        grid->addWidget(new TextLabel(TicketTexts::metric(metric), FontRole::SmallStrong, ColourRole::Muted, this), 0,
                        columnOf(metric));
        grid->setColumnStretch(columnOf(metric), 1);
        grid->setColumnMinimumWidth(columnOf(metric), leastCell);
    }
    int row = 0;
    for (const TicketPriority priority : rows) {
        grid->addWidget(new TextLabel(TicketTexts::priority(priority), FontRole::Body, ColourRole::Text, this), ++row, 0);
        for (const SlaMetric metric : allSlaMetrics)
            addCell(metric, priority, row);
    }
    grid->addWidget(new TextLabel(tr("Warn after"), FontRole::Body, ColourRole::Muted, this), warnRow, 0);
    for (const SlaMetric metric : allSlaMetrics)
        addWarning(metric, warnRow);
    auto *help = new TextLabel(tr("Working time, such as 4 h, 1:30 or 90 min. An empty cell promises nothing."),
                               FontRole::Small, ColourRole::Muted, this);
    help->setWordWrap(true);
    grid->addWidget(help, warnRow + 1, 0, 1, 1 + static_cast<int>(allSlaMetrics.size()));
    setFocusProxy(m_cells.at({SlaMetric::FirstResponse, rows.front()}));
}

// A line that loses the keyboard while it is taken down says that it was finished.
TargetsEdit::~TargetsEdit()
{
    for (const auto &[cell, line] : m_cells)
        disconnect(line, nullptr, this, nullptr);
}

void TargetsEdit::addCell(SlaMetric metric, TicketPriority priority, int row)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(nameOf(metric) + u'.' + nameOf(priority));
    line->setAccessibleName(tr("%1 of tickets with the priority “%2”", "what is promised")
                                .arg(TicketTexts::metric(metric), TicketTexts::priority(priority)));
    line->setPlaceholderText(u"–"_s);
    static_cast<QGridLayout *>(layout())->addWidget(line, row, columnOf(metric));
    m_cells.emplace(Cell(metric, priority), line);
    m_warn.emplace(Cell(metric, priority), SlaTarget{}.warnPercent);
    connect(line, &QLineEdit::textEdited, this, &TargetsEdit::edited);
    connect(line, &QLineEdit::editingFinished, this, [this, cell = Cell(metric, priority)] { settle(cell); });
}

void TargetsEdit::addWarning(SlaMetric metric, int row)
{
    auto *box = new QSpinBox(this);
    box->setObjectName(nameOf(metric) + u".warn"_s);
    box->setAccessibleName(
        tr("Warn after so many per cent of the time: %1", "what is promised").arg(TicketTexts::metric(metric)));
    box->setRange(1, 99);
    box->setSuffix(u' ' + QLocale().percent());
    box->setValue(SlaTarget{}.warnPercent);
    static_cast<QGridLayout *>(layout())->addWidget(box, row, columnOf(metric));
    m_warnings.emplace(metric, box);
    connect(box, &QSpinBox::valueChanged, this, [this, metric](int percent) {
        for (auto &[cell, warn] : m_warn) {
            if (cell.first == metric)
                warn = percent;
        }
        Q_EMIT edited();
    });
}

// What was set otherwise, priority by priority, stays so until somebody changes the box of the metric.
void TargetsEdit::setTargets(const QList<SlaTarget> &targets)
{
    for (const auto &[cell, line] : m_cells)
        line->clear();
    for (const SlaTarget &target : targets) {
        const Cell cell(target.metric, target.priority);
        m_cells.at(cell)->setText(SlaTexts::minutes(target.minutes, m_formatting));
        const QSignalBlocker quiet(m_warnings.at(target.metric));
        m_warnings.at(target.metric)->setValue(target.warnPercent);
    }
    for (auto &[cell, warn] : m_warn)
        warn = m_warnings.at(cell.first)->value();
    for (const SlaTarget &target : targets)
        m_warn.at({target.metric, target.priority}) = target.warnPercent;
}

QList<SlaTarget> TargetsEdit::targets() const
{
    QList<SlaTarget> targets;
    for (const auto &[cell, line] : m_cells) {
        if (const int minutes = typedMinutes(line->text()).value_or(0); minutes > 0)
            targets += SlaTarget{cell.first, cell.second, minutes, m_warn.at(cell)};
    }
    return targets;
}

QList<Error> TargetsEdit::check() const
{
    QList<Error> errors;
    for (const auto &[cell, line] : m_cells) {
        const auto minutes = typedMinutes(line->text());
        const bool wrong = !minutes || (*minutes == 0 && !line->text().trimmed().isEmpty());
        if (wrong)
            errors += invalidField(u"targets"_s, u"not_a_span"_s,
                                   {{u"metric"_s, nameOf(cell.first)}, {u"priority"_s, nameOf(cell.second)}});
        setInvalidMark(line, wrong);
    }
    return errors;
}

void TargetsEdit::settle(const Cell &cell)
{
    QLineEdit *line = m_cells.at(cell);
    const auto minutes = typedMinutes(line->text());
    setInvalidMark(line, !minutes);
    if (minutes)
        line->setText(*minutes > 0 ? SlaTexts::minutes(*minutes, m_formatting) : QString());
}

} // namespace regulars
