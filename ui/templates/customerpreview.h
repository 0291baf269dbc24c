// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/templates/mergevaluesview.h"

#include <QtWidgets/QWidget>

namespace regulars {

class CustomerEdit;

/// For which of the shop's customers a preview is filled in. Nobody is chosen at first.
class CustomerPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerPreview(Database &database, QWidget *parent = nullptr);

    void setCustomer(CustomerId customer, const QString &name);

Q_SIGNALS:
    void valuesChanged(const regulars::MergeValues &values);

private:
    MergeValuesView *m_values;
    CustomerEdit *m_edit;
};

} // namespace regulars
