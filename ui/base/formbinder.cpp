// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/formbinder.h"

#include "ui/base/errortext.h"
#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/textlabel.h"

#include <QtCore/QDate>
#include <QtWidgets/QGridLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

bool isMissing(const QVariant &value)
{
    if (!value.isValid() || value.isNull())
        return true;
    if (value.metaType() == QMetaType::fromType<QString>())
        return value.toString().trimmed().isEmpty();
    if (value.metaType() == QMetaType::fromType<QDate>())
        return !value.toDate().isValid();
    return false;
}

} // namespace

FormField::FormField(const QString &id, QWidget *editor, Access access, FormBinder &binder)
    : QObject(&binder), m_binder(binder), m_id(id), m_editor(editor), m_access(std::move(access)), m_clean(m_access.read())
{
    connect(this, &FormField::edited, this, [this] { setError({}); });
}

FormField::~FormField()
{
    if (!m_isShown) // else it is the form's
        delete m_cell;
}

QVariant FormField::value() const
{
    const bool isWrong = !m_isShown && m_access.check && !m_access.check().isEmpty();
    return isWrong ? m_clean : m_access.read();
}

FormField &FormField::setRequired(bool required)
{
    m_required = required;
    return *this;
}

void FormField::setLabel(const QString &label)
{
    m_label->setText(label);
    m_label->setVisible(m_isShown && !label.isEmpty());
    m_editor->setAccessibleName(QString(label).remove(u'&'));
}

void FormField::setVisible(bool visible)
{
    if (visible == m_isShown)
        return;
    m_isShown = visible;
    m_editor->setVisible(visible);
    m_label->setVisible(visible && !m_label->text().isEmpty());
    if (!visible)
        setError({});
    m_binder.arrange();
}

QList<Error> FormField::check() const
{
    if (!m_isShown)
        return {};
    QList<Error> errors = m_access.check ? m_access.check() : QList<Error>();
    if (errors.isEmpty() && m_required && isMissing(value()))
        errors.append(invalidField(m_id, u"required"_s));
    return errors;
}

void FormField::setError(const QString &sentence)
{
    setInvalidMark(m_editor, !sentence.isEmpty());
    m_editor->setAccessibleDescription(sentence);
    if (!m_error)
        return;
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
}

QString FormField::error() const
{
    return m_error ? m_error->text() : QString();
}

FormBinder::FormBinder(QWidget *form, int columns)
    : QObject(form), m_form(form), m_layout(new QGridLayout(form)), m_columns(columns)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(space::l);
    m_layout->setVerticalSpacing(space::m);
    for (int column = 0; column < columns; ++column)
        m_layout->setColumnStretch(column, 1);
}

FormField &FormBinder::add(const QString &id, const QString &label, QWidget *editor, FormField::Access access, bool wide)
{
    auto *field = new FormField(id, editor, std::move(access), *this);
    field->m_label = new TextLabel(label, FontRole::Small, ColourRole::Muted, m_form);
    field->m_label->setBuddy(editor);
    field->m_label->setVisible(!label.isEmpty());
    field->m_error = new TextLabel({}, FontRole::Small, ColourRole::Red, m_form);
    field->m_error->setWordWrap(true);
    field->m_error->hide();
    editor->setObjectName(id);
    editor->setAccessibleName(QString(label).remove(u'&'));

    auto *cell = new QVBoxLayout;
    cell->setSpacing(space::xs);
    cell->addWidget(field->m_label);
    cell->addWidget(editor);
    cell->addWidget(field->m_error);
    cell->addStretch(wide ? 0 : 1);
    field->m_cell = cell;
    field->m_isWide = wide;
    field->m_beginsRow = m_rowBegins;
    place(*field);

    m_fields.push_back(field);
    connect(field, &FormField::edited, this, &FormBinder::edited);
    return *field;
}

FormField &FormBinder::addEditor(const QString &id, const QString &label, QWidget *editor, FormField::Access access,
                                 bool wide)
{
    return add(id, label, editor, std::move(access), wide);
}

void FormBinder::beginRow()
{
    m_rowBegins = true;
}

void FormBinder::place(const FormField &field)
{
    m_rowBegins = m_rowBegins || field.m_beginsRow;
    if (!field.m_isShown)
        return;
    if (std::exchange(m_rowBegins, false) || field.m_isWide)
        m_cell += (m_columns - m_cell % m_columns) % m_columns;
    const int cells = field.m_isWide ? m_columns : 1;
    m_layout->addLayout(field.m_cell, m_cell / m_columns, m_cell % m_columns, 1, cells);
    m_cell += cells;
}

void FormBinder::arrange()
{
    while (m_layout->count() > 0)
        m_layout->takeAt(0); // the cells are taken back below, or kept by their fields
    m_cell = 0;
    for (const FormField *each : m_fields)
        place(*each);
    m_rowBegins = false;
}

FormField &FormBinder::field(const QString &id) const
{
    for (FormField *each : m_fields) {
        if (each->id() == id)
            return *each;
    }
    qFatal("FormBinder: there is no field %s", qPrintable(id));
}

bool FormBinder::isDirty() const
{
    return std::any_of(m_fields.begin(), m_fields.end(), [](const FormField *each) { return each->isDirty(); });
}

void FormBinder::markClean()
{
    for (FormField *each : m_fields)
        each->markClean();
}

QList<Error> FormBinder::check() const
{
    QList<Error> errors;
    for (const FormField *each : m_fields)
        errors += each->check();
    return errors;
}

bool FormBinder::validate()
{
    const QList<Error> errors = check();
    showErrors(errors);
    return errors.isEmpty();
}

QList<Error> FormBinder::showErrors(const QList<Error> &errors)
{
    clearErrors();
    QList<Error> others = errors;
    QWidget *first = nullptr;
    for (FormField *each : m_fields) {
        const auto own = std::find_if(errors.begin(), errors.end(),
                                      [&](const Error &error) { return error.field == each->id(); });
        if (own == errors.end() || !each->isShown())
            continue;
        each->setError(errorText(*own));
        others.removeIf([&](const Error &error) { return error.field == each->id(); });
        if (!first)
            first = each->editor();
    }
    if (first)
        first->setFocus(Qt::OtherFocusReason);
    return others;
}

void FormBinder::clearErrors()
{
    for (FormField *each : m_fields)
        each->setError({});
}

} // namespace regulars
