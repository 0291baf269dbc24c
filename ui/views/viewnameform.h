// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/formdialog.h"

namespace regulars {

class FormBinder;

/// Asks under which name a view is saved.
class ViewNameForm final : public FormDialog
{
    Q_OBJECT

public:
    explicit ViewNameForm(QWidget *parent = nullptr);

    [[nodiscard]] bool isDirty() const override;
    void save() override;
    void showFailure(const Error &error) override;

Q_SIGNALS:
    void submitted(const QString &name);

private:
    FormBinder *m_form = nullptr;
};

} // namespace regulars
