// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/formbinder.h"

#include "ui/base/formatting.h"
#include "ui/base/typedday.h"

#include <QtCore/QDate>
#include <QtCore/QLocale>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>

#include <limits>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

/// The minor units of what was typed, without a detour through a double: "1.234,5" in German euros is 123450.
std::optional<qint64> minorUnitsOf(const QString &typed, Currency currency, const QLocale &locale)
{
    QString text = typed;
    text.remove(currencySign(currency.code())).remove(currency.code(), Qt::CaseInsensitive);
    text = text.simplified().remove(u' ').remove(locale.groupSeparator());
    const QStringList parts = text.split(locale.decimalPoint());
    if (text.isEmpty() || parts.size() > 2)
        return std::nullopt;
    const QString fraction = parts.value(1);
    if (fraction.size() > currency.decimals())
        return std::nullopt;
    bool isNumber = false;
    const qint64 whole = locale.toLongLong(parts.first().isEmpty() ? u"0"_s : parts.first(), &isNumber);
    const qint64 perMajor = currency.minorPerMajor();
    if (!isNumber || std::abs(whole) > std::numeric_limits<qint64>::max() / perMajor - 1)
        return std::nullopt;
    qint64 rest = 0;
    if (currency.decimals() > 0 && !fraction.isEmpty()) {
        rest = locale.toLongLong(fraction.leftJustified(currency.decimals(), u'0'), &isNumber);
        if (!isNumber || rest < 0)
            return std::nullopt;
    }
    return parts.first().startsWith(u'-') ? whole * perMajor - rest : whole * perMajor + rest;
}

} // namespace

FormField &FormBinder::addText(const QString &id, const QString &label, int maximumLength)
{
    auto *edit = new QLineEdit(m_form);
    FormField &field = add(id, label, edit,
                           {[edit] { return edit->text().trimmed(); },
                            [edit](const QVariant &value) { edit->setText(value.toString()); },
                            [edit, id, maximumLength] {
                                QList<Error> errors;
                                if (edit->text().trimmed().size() > maximumLength)
                                    errors << invalidField(id, u"too_long"_s, {{u"limit"_s, maximumLength}});
                                return errors;
                            }},
                           false);
    connect(edit, &QLineEdit::textChanged, &field, &FormField::edited);
    return field;
}

FormField &FormBinder::addLongText(const QString &id, const QString &label, int maximumLength)
{
    auto *edit = new QPlainTextEdit(m_form);
    edit->setTabChangesFocus(true);
    edit->setMinimumHeight(72);
    FormField &field = add(id, label, edit,
                           {[edit] { return edit->toPlainText().trimmed(); },
                            [edit](const QVariant &value) { edit->setPlainText(value.toString()); },
                            [edit, id, maximumLength] {
                                QList<Error> errors;
                                if (edit->toPlainText().trimmed().size() > maximumLength)
                                    errors << invalidField(id, u"too_long"_s, {{u"limit"_s, maximumLength}});
                                return errors;
                            }},
                           true);
    connect(edit, &QPlainTextEdit::textChanged, &field, &FormField::edited);
    return field;
}

FormField &FormBinder::addChoice(const QString &id, const QString &label, const QList<std::pair<QVariant, QString>> &entries)
{
    auto *combo = new QComboBox(m_form);
    for (const auto &[value, text] : entries)
        combo->addItem(text, value);
    FormField &field = add(id, label, combo,
                           {[combo] { return combo->currentData(); },
                            [combo](const QVariant &value) {
                                for (int i = 0; i < combo->count(); ++i) {
                                    if (combo->itemData(i) == value)
                                        combo->setCurrentIndex(i);
                                }
                            },
                            {}},
                           false);
    connect(combo, &QComboBox::currentIndexChanged, &field, &FormField::edited);
    return field;
}

FormField &FormBinder::addWhole(const QString &id, const QString &label, qint64 least, qint64 most)
{
    auto *edit = new QLineEdit(m_form);
    const auto check = [edit, id, least, most] {
        QList<Error> errors;
        if (edit->text().trimmed().isEmpty())
            return errors;
        bool isNumber = false;
        const qint64 value = edit->locale().toLongLong(edit->text().trimmed(), &isNumber);
        if (!isNumber)
            errors << invalidField(id, u"not_a_number"_s);
        else if (value < least)
            errors << invalidField(id, u"too_small"_s, {{u"limit"_s, least}});
        else if (value > most)
            errors << invalidField(id, u"too_large"_s, {{u"limit"_s, most}});
        return errors;
    };
    FormField &field = add(id, label, edit,
                           {[edit] {
                                bool isNumber = false;
                                const qint64 value = edit->locale().toLongLong(edit->text().trimmed(), &isNumber);
                                return isNumber ? QVariant(value) : QVariant();
                            },
                            [edit](const QVariant &value) {
                                edit->setText(value.isValid() ? edit->locale().toString(value.toLongLong()) : QString());
                            },
                            check},
                           false);
    connect(edit, &QLineEdit::textChanged, &field, &FormField::edited);
    return field;
}

FormField &FormBinder::addDate(const QString &id, const QString &label)
{
    auto *edit = new QLineEdit(m_form);
    edit->setPlaceholderText(TypedDay::placeholder(edit->locale()));
    FormField &field = add(id, label, edit,
                           {[edit] { return QVariant(TypedDay::day(edit->text(), edit->locale())); },
                            [edit](const QVariant &value) { edit->setText(TypedDay::text(value.toDate(), edit->locale())); },
                            [edit, id] {
                                QList<Error> errors;
                                if (!edit->text().trimmed().isEmpty() &&
                                    !TypedDay::day(edit->text(), edit->locale()).isValid())
                                    errors << invalidField(id, u"not_a_date"_s);
                                return errors;
                            }},
                           false);
    connect(edit, &QLineEdit::textChanged, &field, &FormField::edited);
    return field;
}

FormField &FormBinder::addMoney(const QString &id, const QString &label, Currency currency)
{
    auto *edit = new QLineEdit(m_form);
    edit->setAlignment(Qt::AlignRight);
    edit->setPlaceholderText(currencySign(currency.code()));
    FormField &field = add(
        id, label, edit,
        {[edit, currency] {
             const auto minor = minorUnitsOf(edit->text(), currency, edit->locale());
             return minor ? QVariant::fromValue(Money{*minor, currency}) : QVariant();
         },
         [edit, currency](const QVariant &value) {
             if (!value.isValid()) {
                 edit->clear();
                 return;
             }
             const qint64 minor = value.value<Money>().minor;
             QString text = edit->locale().toString(static_cast<qlonglong>(std::abs(minor) / currency.minorPerMajor()));
             if (currency.decimals() > 0)
                 text +=
                     edit->locale().decimalPoint() +
                     QString::number(std::abs(minor) % currency.minorPerMajor()).rightJustified(currency.decimals(), u'0');
             edit->setText(minor < 0 ? u'-' + text : text);
         },
         [edit, id, currency] {
             QList<Error> errors;
             if (!edit->text().trimmed().isEmpty() && !minorUnitsOf(edit->text(), currency, edit->locale()))
                 errors << invalidField(id, u"not_an_amount"_s);
             return errors;
         }},
        false);
    connect(edit, &QLineEdit::textChanged, &field, &FormField::edited);
    return field;
}

FormField &FormBinder::addCheck(const QString &id, const QString &text)
{
    auto *box = new QCheckBox(text, m_form);
    FormField &field = add(id, {}, box,
                           {[box] { return QVariant(box->isChecked()); },
                            [box](const QVariant &value) { box->setChecked(value.toBool()); },
                            {}},
                           false);
    box->setAccessibleName(QString(text).remove(u'&'));
    connect(box, &QCheckBox::toggled, &field, &FormField::edited);
    return field;
}

} // namespace regulars
