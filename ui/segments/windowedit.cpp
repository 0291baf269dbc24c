// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/segments/windowedit.h"

#include "ui/base/formatting.h"
#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/textlabel.h"
#include "ui/base/typedday.h"
#include "ui/segments/rulecontext.h"
#include "ui/segments/segmentwords.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QSpinBox>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int dayWidth = 110; // pixels

void chooseKind(QComboBox *box, WindowKind kind)
{
    if (box->findData(int(kind)) < 0)
        box->addItem(SegmentWords::windowKind(kind), int(kind));
    box->setCurrentIndex(box->findData(int(kind)));
}

} // namespace

WindowEdit::WindowEdit(const RuleContext &context, bool isPast, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_kind(new QComboBox(this)),
      m_days(new QSpinBox(this)),
      m_daysWord(new TextLabel({}, FontRole::Body, ColourRole::Text, this)),
      m_from(addDay(u"from"_s, tr("First day"))),
      m_until(addDay(u"until"_s, tr("Last day")))
{
    m_kind->setObjectName(u"window"_s);
    m_kind->setAccessibleName(tr("When"));
    for (const auto &[kind, name] : EnumNames<WindowKind>::names) {
        if (!isPast || kind != WindowKind::NextDays)
            m_kind->addItem(SegmentWords::windowKind(kind), int(kind));
    }
    m_days->setObjectName(u"days"_s);
    m_days->setAccessibleName(tr("Number of days"));
    m_days->setRange(1, mostWindowDays);
    m_days->setValue(SegmentWindow().days);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::xs);
    for (QWidget *part : std::initializer_list<QWidget *>{m_kind, m_days, m_daysWord, m_from, m_until})
        line->addWidget(part);
    setFocusProxy(m_kind);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        follow();
        Q_EMIT edited();
    });
    connect(m_days, &QSpinBox::valueChanged, this, [this] {
        follow();
        Q_EMIT edited();
    });
    follow();
}

QLineEdit *WindowEdit::addDay(const QString &name, const QString &asked)
{
    auto *day = new QLineEdit(this);
    day->setObjectName(name);
    day->setAccessibleName(asked);
    day->setPlaceholderText(TypedDay::placeholder(m_context.formatting.locale()));
    day->setFixedWidth(dayWidth);
    connect(day, &QLineEdit::textEdited, this, [this] {
        follow();
        Q_EMIT edited();
    });
    return day;
}

void WindowEdit::setWindow(const SegmentWindow &window)
{
    const QLocale &locale = m_context.formatting.locale();
    const QSignalBlocker quietKind(m_kind);
    const QSignalBlocker quietDays(m_days);
    chooseKind(m_kind, window.kind);
    m_days->setValue(window.days);
    m_from->setText(TypedDay::text(window.from, locale));
    m_until->setText(TypedDay::text(window.until, locale));
    follow();
}

SegmentWindow WindowEdit::window() const
{
    const QLocale &locale = m_context.formatting.locale();
    SegmentWindow window;
    window.kind = static_cast<WindowKind>(m_kind->currentData().toInt());
    if (hasDays(window.kind))
        window.days = m_days->value();
    if (window.kind == WindowKind::Between) {
        window.from = TypedDay::day(m_from->text(), locale);
        window.until = TypedDay::day(m_until->text(), locale);
    }
    return window;
}

bool WindowEdit::isReadable() const
{
    const SegmentWindow typed = window();
    return typed.kind != WindowKind::Between || ((typed.from.isValid() || m_from->text().trimmed().isEmpty()) &&
                                                 (typed.until.isValid() || m_until->text().trimmed().isEmpty()));
}

void WindowEdit::follow()
{
    const SegmentWindow chosen = window();
    const bool isBetween = chosen.kind == WindowKind::Between;
    m_days->setVisible(hasDays(chosen.kind));
    m_daysWord->setVisible(hasDays(chosen.kind));
    const bool isOne = chosen.days == 1;
    if (chosen.kind == WindowKind::Before)
        m_daysWord->setText(isOne ? tr("day ago") : tr("days ago"));
    else
        m_daysWord->setText(isOne ? tr("day") : tr("days"));
    m_from->setVisible(isBetween);
    m_until->setVisible(isBetween);
    setInvalidMark(m_from, isBetween && !chosen.from.isValid() && !m_from->text().trimmed().isEmpty());
    setInvalidMark(m_until, isBetween && !chosen.until.isValid() && !m_until->text().trimmed().isEmpty());
    const DaySpan span = spanOf(chosen, m_context.book.today, m_context.weekStart);
    const Formatting &formatting = m_context.formatting;
    if (span.from.isValid() && span.until.isValid())
        setToolTip(span.from == span.until
                       ? formatting.shortDate(span.from)
                       : tr("%1 – %2", "days").arg(formatting.shortDate(span.from), formatting.shortDate(span.until)));
    else
        setToolTip(span.until.isValid()  ? tr("until %1").arg(formatting.shortDate(span.until))
                   : span.from.isValid() ? tr("since %1").arg(formatting.shortDate(span.from))
                                         : QString());
}

} // namespace regulars
