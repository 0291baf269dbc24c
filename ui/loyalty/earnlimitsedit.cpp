// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/earnlimitsedit.h"

#include "ui/base/fixedpoint.h"
#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/textlabel.h"
#include "ui/loyalty/earnruletexts.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLineEdit>

#include <limits>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

enum Column { PeriodColumn, PointsColumn, TimesColumn };
constexpr int pointDecimals = 2;

/// 0 in an empty line; nothing when it can't be read.
std::optional<qint64> typedIn(const QLineEdit &line, int decimals)
{
    const QString typed = line.text().trimmed();
    if (typed.isEmpty())
        return 0;
    const auto value = fixedPointOf(typed, decimals, line.locale());
    return value && *value >= 0 ? value : std::nullopt;
}

void fill(QLineEdit *line, qint64 value, int decimals)
{
    const QSignalBlocker quiet(line);
    line->setText(value > 0 ? fixedPointText(value, decimals, 0, line->locale()) : QString());
}

} // namespace

EarnLimitsEdit::EarnLimitsEdit(const QString &name, QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::s);
    const auto head = [&](const QString &text, Column column) {
        grid->addWidget(new TextLabel(text, FontRole::SmallStrong, ColourRole::Muted, this), 0, column);
        grid->setColumnStretch(column, 1);
    };
    head(tr("At most so many points"), PointsColumn);
    head(tr("At most so many times"), TimesColumn);
    int row = 0;
    for (const auto &[period, id] : EnumNames<EarnPeriod>::names) {
        const QString word = EarnRuleTexts::period(period);
        grid->addWidget(new TextLabel(word, FontRole::Body, ColourRole::Text, this), ++row, PeriodColumn);
        QLineEdit *points = addLine(u"points."_s + QString::fromUtf16(id), row, PointsColumn);
        points->setAccessibleName(tr("%1: at most so many points, %2", "what is limited, a period").arg(name, word));
        QLineEdit *times = addLine(u"times."_s + QString::fromUtf16(id), row, TimesColumn);
        times->setAccessibleName(tr("%1: at most so many times, %2", "what is limited, a period").arg(name, word));
        m_lines.emplace(period, Lines{points, times});
    }
    setFocusProxy(m_lines.at(EarnPeriod::Order).points);
}

QLineEdit *EarnLimitsEdit::addLine(const QString &name, int row, int column)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(name);
    line->setPlaceholderText(u"–"_s);
    static_cast<QGridLayout *>(layout())->addWidget(line, row, column);
    connect(line, &QLineEdit::textEdited, this, &EarnLimitsEdit::edited);
    return line;
}

void EarnLimitsEdit::setLimits(const QList<EarnLimit> &limits)
{
    for (const auto &[period, lines] : m_lines) {
        EarnLimit found{period, 0, 0};
        for (const EarnLimit &limit : limits) {
            if (limit.per == period)
                found = limit;
        }
        fill(lines.points, found.hundredths, pointDecimals);
        fill(lines.times, found.times, 0);
    }
}

QList<EarnLimit> EarnLimitsEdit::limits() const
{
    QList<EarnLimit> limits;
    for (const auto &[period, lines] : m_lines) {
        const qint64 times = typedIn(*lines.times, 0).value_or(0);
        const EarnLimit limit{period, typedIn(*lines.points, pointDecimals).value_or(0),
                              static_cast<int>(std::min<qint64>(times, std::numeric_limits<int>::max()))};
        if (limit.hundredths > 0 || limit.times > 0)
            limits += limit;
    }
    return limits;
}

QList<Error> EarnLimitsEdit::check() const
{
    bool isWrong = false;
    const auto look = [&](QLineEdit *line, int decimals) {
        const bool wrong = !typedIn(*line, decimals);
        setInvalidMark(line, wrong);
        isWrong = isWrong || wrong;
    };
    for (const auto &[period, lines] : m_lines) {
        look(lines.points, pointDecimals);
        look(lines.times, 0);
    }
    return isWrong ? QList<Error>{invalidField(u"limits"_s, u"not_a_number"_s)} : QList<Error>();
}

} // namespace regulars
