// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/counter/countersuggestions.h"

#include <QtWidgets/QWidget>

namespace regulars {

class Formatting;

/// What the customer may want besides: a line each with the reason, and a button that adds it to the sale. Hidden without
/// any. A button that has the keyboard keeps it while others are suggested; when it goes, the first one gets it.
class SuggestionBar final : public QWidget
{
    Q_OBJECT

public:
    /// The formatting must outlive it.
    explicit SuggestionBar(const Formatting &formatting, QWidget *parent = nullptr);

    void showProducts(const QList<SuggestedProduct> &products);

Q_SIGNALS:
    void chosen(const regulars::Product &product);

private:
    QWidget *createRow(const SuggestedProduct &suggested, bool isFirst);

    const Formatting &m_formatting;
};

} // namespace regulars
