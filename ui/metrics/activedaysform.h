// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/tickets/deskform.h"

namespace regulars {

class ActivePreviewView;
class Database;
class Formatting;
class TextLabel;

/// For how many days after an order its customer counts as active, with what another number would mean. Only collects: its
/// owner runs what submitted() brings, and answers with finish() or showFailure().
class ActiveDaysForm final : public DeskForm
{
    Q_OBJECT

public:
    /// `days` is the number that the shop has, `activeNow` who is active with it. Database and formatting must outlive the
    /// form.
    ActiveDaysForm(int days, qint64 activeNow, Database &database, const Formatting &formatting, QWidget *parent);

    [[nodiscard]] QString preview() const;
    void save() override;

Q_SIGNALS:
    void submitted(int days);

private:
    void follow();
    void showPreview();

    int m_days; ///< that the shop has
    qint64 m_activeNow;
    const Formatting &m_formatting;
    ActivePreviewView *m_view;
    TextLabel *m_preview;
};

} // namespace regulars
