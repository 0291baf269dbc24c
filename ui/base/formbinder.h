// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/money.h"
#include "core/base/result.h"

#include <QtCore/QObject>
#include <QtWidgets/QWidget>

#include <functional>
#include <vector>

class QComboBox;
class QGridLayout;
class QLayout;
class QLineEdit;
class QPlainTextEdit;

namespace regulars {

class FormBinder;
class TextLabel;

/// One declared field of a form: its editor, its value and what is wrong with it. Belongs to its FormBinder.
class FormField final : public QObject
{
    Q_OBJECT

public:
    /// How an editor of some kind is read and written.
    struct Access
    {
        std::function<QVariant()> read;
        std::function<void(const QVariant &)> write;
        std::function<QList<Error>()> check; ///< may be empty
    };

    FormField(const QString &id, QWidget *editor, Access access, FormBinder &binder);
    ~FormField() override;

    [[nodiscard]] QString id() const { return m_id; }
    [[nodiscard]] QWidget *editor() const { return m_editor; }
    /// Of a hidden field whose editor holds something wrong, what it was before: nobody could put it right.
    [[nodiscard]] QVariant value() const;
    void setValue(const QVariant &value) { m_access.write(value); }
    FormField &setRequired(bool required = true);
    void setLabel(const QString &label);
    /// Hidden fields keep their value, take no space and are not checked.
    void setVisible(bool visible);
    [[nodiscard]] bool isShown() const { return m_isShown; }
    [[nodiscard]] bool isDirty() const { return value() != m_clean; }
    void markClean() { m_clean = value(); }
    /// What the field itself can see: missing, too long, no date. Nothing of a hidden one.
    [[nodiscard]] QList<Error> check() const;
    /// Shows a sentence below the editor and a red border; empty takes both away.
    void setError(const QString &sentence);
    [[nodiscard]] QString error() const;

Q_SIGNALS:
    void edited();

private:
    friend class FormBinder;
    FormBinder &m_binder;
    QString m_id;
    QWidget *m_editor;
    Access m_access;
    QVariant m_clean;
    bool m_required = false;
    TextLabel *m_label = nullptr;
    TextLabel *m_error = nullptr;
    QLayout *m_cell = nullptr; ///< of label, editor and error; in the form's layout while the field is shown
    bool m_isWide = false;
    bool m_beginsRow = false;
    bool m_isShown = true;
};

/// A form declared field by field: lays out label, editor and error line, knows what is dirty and shows all errors
/// at once with the first field focused. Values are QString, QDate, qint64, bool, QVariant (choice) or Money.
/// Editors that lose the keyboard while they are taken down say what stands in them once more: who listens holds the
/// binder in a std::unique_ptr, so that it goes before anything of the form does.
class FormBinder final : public QObject
{
    Q_OBJECT

public:
    /// Fields are laid out in `form`, in that many columns.
    explicit FormBinder(QWidget *form, int columns = 1);

    FormField &addText(const QString &id, const QString &label, int maximumLength = 200);
    FormField &addLongText(const QString &id, const QString &label, int maximumLength = 20'000);
    /// Values are the data of the entries, shown by their texts.
    FormField &addChoice(const QString &id, const QString &label, const QList<std::pair<QVariant, QString>> &entries);
    FormField &addWhole(const QString &id, const QString &label, qint64 least, qint64 most);
    /// A day typed as the language writes it, or chosen; invalid QDate while empty.
    FormField &addDate(const QString &id, const QString &label);
    /// An amount in the currency, typed as the language writes numbers.
    FormField &addMoney(const QString &id, const QString &label, Currency currency);
    FormField &addCheck(const QString &id, const QString &text);
    /// An editor of another kind. Connect its change signal to FormField::edited.
    FormField &addEditor(const QString &id, const QString &label, QWidget *editor, FormField::Access access,
                         bool wide = true);

    /// What is added next begins a row.
    void beginRow();

    [[nodiscard]] FormField &field(const QString &id) const;
    template<typename T>
    [[nodiscard]] T value(const QString &id) const
    {
        return field(id).value().template value<T>();
    }
    void setValue(const QString &id, const QVariant &value) { field(id).setValue(value); }

    [[nodiscard]] bool isDirty() const;
    void markClean();
    /// What the fields themselves can see to be wrong, without showing it.
    [[nodiscard]] QList<Error> check() const;
    /// Checks every field, shows what is wrong and tells whether nothing is.
    bool validate();
    /// Shows errors of the rules or the database at their fields and focuses the first. Returns those that belong to
    /// no field that is shown here.
    QList<Error> showErrors(const QList<Error> &errors);
    void clearErrors();

Q_SIGNALS:
    void edited();

private:
    friend class FormField;
    FormField &add(const QString &id, const QString &label, QWidget *editor, FormField::Access access, bool wide);
    /// Lets the shown fields flow over the rows again.
    void arrange();
    void place(const FormField &field);

    QWidget *m_form;
    QGridLayout *m_layout;
    int m_columns;
    int m_cell = 0;
    bool m_rowBegins = false; ///< with the next field that is placed
    std::vector<FormField *> m_fields;
};

} // namespace regulars
