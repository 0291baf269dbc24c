// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QtWidgets/QDialog>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace regulars {

class Notice;
class TextLabel;

/// A form in its own dialog: a scrolled body, a notice above it, a line of buttons. Ctrl+Enter saves, Escape closes.
/// What was entered is never lost: closed with entries it is only hidden, and its owner opens it again.
class FormDialog : public QDialog
{
    Q_OBJECT

public:
    FormDialog(const QString &title, QWidget *parent);

    /// Whether something was entered that closing would lose.
    [[nodiscard]] virtual bool isDirty() const = 0;
    /// Checks the entries; hands them out with the form's own signal, or shows all that is wrong and focuses the first.
    virtual void save() = 0;
    /// Shows why saving failed, at the fields as far as possible.
    virtual void showFailure(const Error &error) = 0;

    /// Shows the dialog; kept entries are pointed out, with a way to start over.
    void openForm();
    /// While the entries are being saved they can't be saved again.
    void setSaving(bool saving);
    /// The entries are saved: closes for good.
    void finish();
    [[nodiscard]] Notice *notice() const { return m_notice; }
    [[nodiscard]] QPushButton *saveButton() const { return m_save; }

    void reject() override;

Q_SIGNALS:
    /// Closed with entries, which stay in the hidden dialog.
    void entriesKept();
    /// Closed without entries or after saving: the owner may delete it.
    void dismissed();
    /// The person wants to forget the kept entries and begin anew.
    void startOverRequested();

protected:
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// For widgets before the buttons.
    [[nodiscard]] QHBoxLayout *footer() const { return m_footer; }
    void setSaveText(const QString &text);
    /// Shows errors that belong to no field in the notice.
    void showOthers(const QList<Error> &errors);

private:
    void layOut();

    QWidget *m_content = nullptr;
    QVBoxLayout *m_body = nullptr;
    QHBoxLayout *m_footer = nullptr;
    Notice *m_notice = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_close = nullptr;
    bool m_kept = false;
};

} // namespace regulars
