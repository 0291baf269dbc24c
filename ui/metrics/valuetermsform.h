// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/customervalue.h"
#include "ui/tickets/deskform.h"

namespace regulars {

/// What the shop assumes where it asks what customers are worth: gross margin, years and discount. Only collects: its owner
/// runs what submitted() brings, and answers with finish() or showFailure().
class ValueTermsForm final : public DeskForm
{
    Q_OBJECT

public:
    ValueTermsForm(const ValueTerms &terms, QWidget *parent);

    void save() override;

Q_SIGNALS:
    void submitted(const regulars::ValueTerms &terms);

private:
    [[nodiscard]] ValueTerms terms() const;

    ValueTerms m_before;
};

} // namespace regulars
