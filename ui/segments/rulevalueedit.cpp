// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/segments/rulevalueedit.h"

#include "core/segments/segmentvalue.h"
#include "ui/base/chip.h"
#include "ui/base/fixedpoint.h"
#include "ui/base/flowlayout.h"
#include "ui/base/metrics.h"
#include "ui/base/typedday.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int microDecimals = 6; // of canonical decimals
constexpr int numberWidth = 96;  // pixels
constexpr int textWidth = 180;   // pixels
constexpr int valueRole = Qt::UserRole + 1;

bool isNumber(SegmentValueType type)
{
    return type == SegmentValueType::Number || type == SegmentValueType::Money;
}

bool isDay(SegmentValueType type)
{
    return type == SegmentValueType::Day || type == SegmentValueType::KeptDay;
}

} // namespace

RuleValueEdit::RuleValueEdit(const ValueChoices &choices, bool isSeveral, const QLocale &locale, QWidget *parent)
    : QWidget(parent), m_choices(choices), m_locale(locale)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    if (isSeveral)
        addChips();
    else if (choices.isClosed)
        addChoice();
    else
        addLine();
    setFocusProxy(m_choice ? static_cast<QWidget *>(m_choice) : m_line);
}

void RuleValueEdit::addChoice()
{
    m_choice = new QComboBox(this);
    m_choice->setObjectName(u"value"_s);
    for (const auto &[value, words] : std::as_const(m_choices.entries))
        m_choice->addItem(words, value);
    layout()->addWidget(m_choice);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &RuleValueEdit::edited);
}

void RuleValueEdit::addLine()
{
    m_line = new QLineEdit(this);
    m_line->setObjectName(u"value"_s);
    if (isNumber(m_choices.type) || isDay(m_choices.type)) {
        m_line->setFixedWidth(numberWidth);
        m_line->setPlaceholderText(isDay(m_choices.type) ? TypedDay::placeholder(m_locale) : m_choices.sign);
    } else {
        m_line->setFixedWidth(textWidth);
    }
    layout()->addWidget(m_line);
    auto *items = new QStandardItemModel(this);
    for (const auto &[value, words] : std::as_const(m_choices.entries)) {
        auto *item = new QStandardItem(words);
        item->setData(value, valueRole);
        items->appendRow(item);
    }
    m_completer = new QCompleter(items, this);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setWidget(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &RuleValueEdit::suggest);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, [this](const QModelIndex &index) {
        m_line->setText(m_chips ? index.data().toString() : index.data(valueRole).toString());
        take();
        Q_EMIT edited();
    });
}

void RuleValueEdit::addChips()
{
    m_chips = new QWidget(this);
    m_flow = new FlowLayout(m_chips, space::xs);
    m_flow->setContentsMargins(0, 0, 0, 0);
    layout()->addWidget(m_chips);
    addLine();
    m_line->setPlaceholderText(tr("Add"));
    connect(m_line, &QLineEdit::returnPressed, this, &RuleValueEdit::take);
    connect(m_line, &QLineEdit::editingFinished, this, &RuleValueEdit::take);
    showChips();
}

void RuleValueEdit::suggest(const QString &typed)
{
    if (m_choices.entries.isEmpty() || typed.trimmed().isEmpty()) {
        m_completer->popup()->hide();
    } else {
        m_completer->setCompletionPrefix(typed.trimmed());
        m_completer->complete();
    }
    Q_EMIT edited();
}

void RuleValueEdit::take()
{
    const QString value = m_chips ? canonical(m_line->text()) : QString();
    if (value.isEmpty() || (m_choices.isClosed && !m_choices.meant(m_line->text())))
        return;
    m_values += value;
    m_line->clear();
    showChips();
}

void RuleValueEdit::showChips()
{
    for (FilterChip *chip : m_chips->findChildren<FilterChip *>()) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->setParent(nullptr);
        chip->deleteLater();
    }
    for (qsizetype place = 0; place < m_values.size(); ++place) {
        const QString words = m_choices.words(m_values[place]);
        auto *chip = new FilterChip(words, m_chips);
        chip->setAccessibleName(tr("Remove %1").arg(words));
        m_flow->addWidget(chip);
        chip->show();
        connect(chip, &FilterChip::removed, this, [this, place] {
            m_values.removeAt(place);
            showChips();
            m_line->setFocus();
            Q_EMIT edited();
        });
    }
    m_chips->setVisible(!m_values.isEmpty());
    updateGeometry();
}

QString RuleValueEdit::canonical(const QString &typed) const
{
    const QString text = typed.trimmed();
    if (isNumber(m_choices.type)) {
        const auto micro = fixedPointOf(text, microDecimals, m_locale);
        return micro ? fixedPointText(*micro, microDecimals, 0, QLocale::c()) : text;
    }
    if (isDay(m_choices.type)) {
        const QDate day = TypedDay::day(text, m_locale);
        return day.isValid() ? day.toString(Qt::ISODate) : text;
    }
    return m_choices.meant(text).value_or(text);
}

QString RuleValueEdit::shown(const QString &value) const
{
    if (isNumber(m_choices.type)) {
        const auto micro = microOfDecimal(value);
        return micro ? fixedPointText(*micro, microDecimals, m_choices.decimals, m_locale) : value;
    }
    if (isDay(m_choices.type)) {
        const QDate day = segmentDayOf(value);
        return day.isValid() ? TypedDay::text(day, m_locale) : value;
    }
    return value;
}

void RuleValueEdit::setValues(const QStringList &values)
{
    if (m_chips) {
        m_values = values;
        m_line->clear();
        showChips();
        return;
    }
    const QString value = values.value(0);
    if (m_line) {
        m_line->setText(shown(value));
        return;
    }
    const QSignalBlocker quiet(m_choice);
    if (!value.isEmpty() && m_choice->findData(value) < 0)
        m_choice->addItem(tr("(gone)"), value);
    m_choice->setCurrentIndex(value.isEmpty() ? -1 : m_choice->findData(value));
}

QStringList RuleValueEdit::values() const
{
    if (m_choice)
        return m_choice->currentIndex() < 0 ? QStringList() : QStringList{m_choice->currentData().toString()};
    const QString typed = canonical(m_line->text());
    return typed.isEmpty() ? m_values : m_values + QStringList{typed};
}

void RuleValueEdit::setNames(const QString &name)
{
    (m_choice ? static_cast<QWidget *>(m_choice) : m_line)->setAccessibleName(name);
}

} // namespace regulars
