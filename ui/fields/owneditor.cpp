// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fields/owneditor.h"

#include "core/fields/fieldvalue.h"
#include "ui/base/typedday.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDate>
#include <QtCore/QLocale>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(regulars::OwnEditor)
};

/// As a person would type it.
QString typed(const FieldDefinition &definition, const QString &value, QLocale locale)
{
    if (value.isEmpty() || !isCanonical(definition, value))
        return value;
    if (definition.type == FieldType::Date)
        return TypedDay::text(QDate::fromString(value, Qt::ISODate), locale);
    if (definition.type != FieldType::Number)
        return value;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(value.toDouble(), 'f', static_cast<int>(value.section(u'.', 1).size()));
}

OwnEditor lineFor(const FieldDefinition &definition, QWidget *parent, const std::function<void()> &edited)
{
    auto *edit = new QLineEdit(parent);
    if (definition.type == FieldType::Date)
        edit->setPlaceholderText(TypedDay::placeholder(edit->locale()));
    if (definition.type == FieldType::Number)
        edit->setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    QObject::connect(edit, &QLineEdit::textChanged, edit, edited);
    return {edit,
            [edit, definition] {
                const QString text = edit->text().trimmed();
                return canonicalValue(definition, text, writtenStyle(edit->locale())).value_or(text);
            },
            [edit, definition](const QString &value) { edit->setText(typed(definition, value, edit->locale())); }};
}

OwnEditor choiceFor(const FieldDefinition &definition, QWidget *parent, const std::function<void()> &edited)
{
    auto *combo = new QComboBox(parent);
    combo->addItem(Text::tr("–", "nothing is chosen"), QString());
    if (definition.type == FieldType::YesNo) {
        combo->addItem(Text::tr("Yes"), u"yes"_s);
        combo->addItem(Text::tr("No"), u"no"_s);
    } else {
        for (const QString &choice : definition.choices)
            combo->addItem(choice, choice);
    }
    QObject::connect(combo, &QComboBox::currentIndexChanged, combo, edited);
    return {combo, [combo] { return combo->currentData().toString(); },
            [combo](const QString &value) {
                if (combo->findData(value) < 0) // does not fit any more: shown until somebody chooses
                    combo->addItem(value, value);
                combo->setCurrentIndex(combo->findData(value));
            }};
}

} // namespace

OwnEditor createOwnEditor(const FieldDefinition &definition, QWidget *parent, const std::function<void()> &edited)
{
    const bool chosen = definition.type == FieldType::YesNo || definition.type == FieldType::Choice;
    OwnEditor editor = chosen ? choiceFor(definition, parent, edited) : lineFor(definition, parent, edited);
    editor.widget->setAccessibleName(definition.name);
    return editor;
}

} // namespace regulars
