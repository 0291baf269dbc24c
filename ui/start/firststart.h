// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/people/shop.h"
#include "ui/base/icons.h"

#include <QtWidgets/QWidget>

class QAbstractButton;
class QStackedLayout;

namespace regulars {

class ShopFields;

/// The first thing a new person sees: import, start empty, or look around in the demo shop.
class FirstStart final : public QWidget
{
    Q_OBJECT

public:
    explicit FirstStart(QWidget *parent = nullptr);

    /// Goes back to the three ways.
    void showWays();

Q_SIGNALS:
    void importChosen(const regulars::Shop &shop);
    void emptyChosen(const regulars::Shop &shop);
    void demoChosen();
    /// The person has a shop's file already.
    void openChosen();

private:
    QWidget *createWays();
    QWidget *createShopForm();
    void askForShop(bool import);
    void finish();

    QStackedLayout *m_stack = nullptr;
    QWidget *m_ways = nullptr;
    QWidget *m_shopForm = nullptr;
    QAbstractButton *m_firstWay = nullptr;
    ShopFields *m_shop = nullptr;
    bool m_import = false;
};

} // namespace regulars
