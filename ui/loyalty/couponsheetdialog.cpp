// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/couponsheetdialog.h"

#include "ui/base/card.h"
#include "ui/base/listviews.h"
#include "ui/base/metrics.h"
#include "ui/base/textlabel.h"
#include "ui/loyalty/couponprint.h"
#include "ui/loyalty/couponslips.h"
#include "ui/loyalty/loyaltyprints.h"

#include <QtCore/QStringListModel>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int usualRows = 4;

} // namespace

CouponSheetDialog::CouponSheetDialog(const CouponsToPrint &coupons, const Formatting &formatting, LoyaltyPrints &prints,
                                     QWidget *parent)
    : QDialog(parent), m_slips(CouponSlips::of(coupons, formatting)), m_prints(prints), m_rows(new QComboBox(this))
{
    setWindowTitle(tr("Coupons"));
    for (int rows = CouponPrint::fewestRows; rows <= CouponPrint::mostRows; ++rows)
        m_rows->addItem(tr("%n on a page", "coupons", rows * CouponPrint::columns), rows);
    m_rows->setCurrentIndex(m_rows->findData(usualRows));
    m_rows->setObjectName(u"coupon_rows"_s);
    m_rows->setAccessibleName(tr("Coupons on a page"));
    layOut(tr("%n coupon(s)", "", static_cast<int>(m_slips.size())));
    connect(this, &QDialog::finished, this, &QObject::deleteLater);
    resize(560, 480);
}

void CouponSheetDialog::layOut(const QString &title)
{
    QStringList codes;
    for (const CouponSlip &slip : std::as_const(m_slips))
        codes += slip.shownCode + u"  ·  "_s + slip.gives;
    auto *list = new QListView(this);
    list->setObjectName(u"coupon_codes"_s);
    list->setAccessibleName(tr("Codes"));
    prepareListView(list);
    list->setModel(new QStringListModel(codes, list));
    auto *content = new QVBoxLayout;
    content->setContentsMargins(space::xl, space::l, space::xl, space::m);
    content->setSpacing(space::m);
    content->addWidget(new TextLabel(title, FontRole::CardTitle, ColourRole::Text, this));
    content->addWidget(list, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(content, 1);
    layout->addWidget(new Separator(this));
    layout->addWidget(createButtons());
}

QWidget *CouponSheetDialog::createButtons()
{
    auto *buttons = new QWidget(this);
    auto *line = new QHBoxLayout(buttons);
    line->setContentsMargins(space::xl, space::m, space::xl, space::l);
    line->setSpacing(space::s);
    const auto add = [&](const QString &text, const QString &name, auto run) {
        auto *button = new QPushButton(text, buttons);
        button->setObjectName(name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, run);
        line->addWidget(button);
        return button;
    };
    line->addWidget(m_rows);
    QPushButton *print = add(tr("Print…"), u"print_coupons"_s, [this] { m_prints.printCoupons(m_slips, rows()); });
    add(tr("Save as PDF…"), u"save_coupons"_s, [this] { m_prints.saveCoupons(m_slips, rows()); });
    add(tr("Copy codes"), u"copy_codes"_s, [this] { m_prints.copyCodes(m_slips); });
    line->addStretch(1);
    add(tr("Close"), u"close_coupons"_s, [this] { reject(); })->setToolTip(tr("Esc"));
    print->setDefault(true);
    print->setFocus();
    return buttons;
}

int CouponSheetDialog::rows() const
{
    return m_rows->currentData().toInt();
}

} // namespace regulars
