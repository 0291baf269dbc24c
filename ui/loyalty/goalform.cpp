// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/goalform.h"

#include "ui/base/formatting.h"
#include "ui/base/formbinder.h"
#include "ui/base/textlabel.h"
#include "ui/loyalty/goaltexts.h"
#include "ui/loyalty/pointsfields.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int typedDecimals = 2;
constexpr double hundredths = 100;
constexpr std::array ends{"baseline"_L1, "target"_L1};

} // namespace

GoalForm::GoalForm(const ProgrammeFigures &figures, const Formatting &formatting, QWidget *parent)
    : DeskForm(tr("Goal of the loyalty programme"), parent),
      m_figures(figures),
      m_formatting(formatting),
      m_hint(new TextLabel({}, FontRole::Body, ColourRole::Muted, this))
{
    form()->addChoice(u"metric"_s, tr("Which figure"), choicesOf(&GoalTexts::metric));
    form()->beginRow();
    addDecimal(*form(), u"baseline"_s, tr("From"), typedDecimals).setRequired();
    addDecimal(*form(), u"target"_s, tr("To"), typedDecimals).setRequired();
    form()->addDate(u"until"_s, tr("Until (if you like)"));
    m_hint->setWordWrap(true);
    m_hint->setObjectName(u"goal_hint"_s);
    body()->insertWidget(0, m_hint);
    if (const auto &goal = m_figures.goal)
        form()->setValue(u"metric"_s, nameOf(goal->metric));
    showMetric();
    if (const auto &goal = m_figures.goal) {
        form()->setValue(u"baseline"_s, std::llround(goal->baseline * scale()));
        form()->setValue(u"target"_s, std::llround(goal->target * scale()));
        form()->setValue(u"until"_s, goal->until);
    }
    form()->markClean();
    connect(&form()->field(u"metric"_s), &FormField::edited, this, &GoalForm::changeMetric);
    setSaveText(tr("Save goal"));
    resize(600, 400);
    form()->field(u"metric"_s).editor()->setFocus();
}

GoalMetric GoalForm::metric() const
{
    return valueOf<GoalMetric>(form()->value<QString>(u"metric"_s));
}

double GoalForm::scale() const
{
    switch (metric()) {
    case GoalMetric::ActiveMembers:
    case GoalMetric::OrdersPerMember:
        return hundredths;
    case GoalMetric::MemberOrderValue:
        return hundredths / static_cast<double>(m_figures.currency.minorPerMajor());
    case GoalMetric::MemberRevenueShare:
    case GoalMetric::RedemptionRate:
        return hundredths * hundredths; // a share is typed in per cent
    }
    return hundredths;
}

QStringList GoalForm::typed() const
{
    QStringList lines;
    for (const QLatin1StringView id : ends)
        lines += static_cast<QLineEdit *>(form()->field(id).editor())->text();
    return lines;
}

void GoalForm::changeMetric()
{
    if (metric() == m_shown)
        return;
    m_typed.insert(m_shown, typed());
    showMetric();
    const QStringList before = m_typed.value(m_shown);
    for (qsizetype i = 0; i < before.size(); ++i)
        static_cast<QLineEdit *>(form()->field(ends.at(static_cast<size_t>(i))).editor())->setText(before.at(i));
}

void GoalForm::showMetric()
{
    m_shown = metric();
    const auto now = m_figures.current(m_shown);
    form()->setValue(u"baseline"_s, now ? QVariant(std::llround(*now * scale())) : QVariant());
    form()->setValue(u"target"_s, {});
    const QString counts = GoalTexts::definition(metric());
    const QString unit = GoalTexts::unit(metric(), m_figures.currency);
    const QString typed = unit.isEmpty() ? QString() : tr("In %1.", "a unit").arg(unit);
    const QString stands =
        now ? tr("Now: %1.", "a figure").arg(GoalTexts::value(metric(), *now, m_figures.currency, m_formatting))
            : tr("There is too little yet to say where it stands.");
    QStringList sentences{counts, typed, stands};
    sentences.removeAll({});
    m_hint->setText(sentences.join(u' '));
}

ProgrammeGoal GoalForm::entered() const
{
    ProgrammeGoal goal;
    goal.metric = metric();
    goal.baseline = static_cast<double>(form()->value<qint64>(u"baseline"_s)) / scale();
    goal.target = static_cast<double>(form()->value<qint64>(u"target"_s)) / scale();
    goal.until = form()->value<QDate>(u"until"_s);
    return goal;
}

void GoalForm::save()
{
    const ProgrammeGoal goal = entered();
    if (accepts(validate(goal)))
        Q_EMIT submitted(goal);
}

} // namespace regulars
