// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/formdialog.h"

#include <memory>

namespace regulars {

class FormBinder;

/// What the forms of the support desk's settings share: they say what is wrong at their fields.
class DeskForm : public FormDialog
{
    Q_OBJECT

public:
    ~DeskForm() override;

    [[nodiscard]] bool isDirty() const override;
    void showFailure(const Error &error) override;

protected:
    DeskForm(const QString &title, QWidget *parent);

    [[nodiscard]] FormBinder *form() const { return m_form.get(); }
    /// Shows what is wrong with the entries, and tells whether nothing is: then they are being saved.
    [[nodiscard]] bool accepts(const QList<Error> &errors);

private:
    std::unique_ptr<FormBinder> m_form;
};

} // namespace regulars
