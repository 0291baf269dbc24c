// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/pointsfields.h"

#include "ui/base/fixedpoint.h"
#include "ui/routing/choicesedit.h"
#include "ui/routing/productsedit.h"

#include <QtWidgets/QLineEdit>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int pointDecimals = 2;

} // namespace

FormField &addDecimal(FormBinder &form, const QString &id, const QString &label, int decimals)
{
    auto *edit = new QLineEdit;
    FormField &field = form.addEditor(
        id, label, edit,
        {[edit, decimals] {
             const auto typed = fixedPointOf(edit->text().trimmed(), decimals, edit->locale());
             return typed ? QVariant(*typed) : QVariant();
         },
         [edit, decimals](const QVariant &value) {
             edit->setText(value.isValid() ? fixedPointText(value.toLongLong(), decimals, 0, edit->locale()) : QString());
         },
         [edit, id, decimals] {
             const QString typed = edit->text().trimmed();
             const bool wrong = !typed.isEmpty() && !fixedPointOf(typed, decimals, edit->locale());
             return wrong ? QList<Error>{invalidField(id, u"not_a_number"_s)} : QList<Error>();
         }},
        false);
    QObject::connect(edit, &QLineEdit::textChanged, &field, &FormField::edited);
    return field;
}

FormField &addPoints(FormBinder &form, const QString &id, const QString &label)
{
    return addDecimal(form, id, label, pointDecimals);
}

FormField &addChoices(FormBinder &form, const QString &id, const QString &label,
                      const QList<std::pair<QVariant, QString>> &entries, const QString &none)
{
    auto *editor = new ChoicesEdit(entries, none);
    FormField &field = form.addEditor(id, label, editor,
                                      {[editor] { return QVariant(editor->values()); },
                                       [editor](const QVariant &values) { editor->setValues(values.toList()); },
                                       {}},
                                      false);
    QObject::connect(editor, &ChoicesEdit::edited, &field, &FormField::edited);
    return field;
}

FormField &addProduct(FormBinder &form, const QString &id, const QString &label, ProductsEdit *editor)
{
    editor->setMost(1);
    FormField &field = form.addEditor(
        id, label, editor,
        {[editor] { return editor->products().isEmpty() ? QVariant() : QVariant(editor->products().first().id.value); },
         [](const QVariant &) {},
         [editor, id] {
             QList<Error> errors = editor->check();
             for (Error &error : errors)
                 error.field = id;
             return errors;
         }},
        false);
    QObject::connect(editor, &ProductsEdit::edited, &field, &FormField::edited);
    return field;
}

void keepSpaceWhenHidden(QWidget &widget)
{
    QSizePolicy policy = widget.sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    widget.setSizePolicy(policy);
}

} // namespace regulars
