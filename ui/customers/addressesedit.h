// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/customer.h"

#include <QtWidgets/QWidget>

#include <vector>

class QLineEdit;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace regulars {

/// Edits the postal addresses of a customer, one of them primary. Empty ones do not count.
class AddressesEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit AddressesEdit(QWidget *parent = nullptr);

    [[nodiscard]] QList<PostalAddress> addresses() const;
    void setAddresses(const QList<PostalAddress> &addresses);

Q_SIGNALS:
    void edited();

private:
    struct Block
    {
        qint64 id = 0;
        QWidget *widget = nullptr;
        QLineEdit *label = nullptr;
        QLineEdit *street = nullptr;
        QLineEdit *postcode = nullptr;
        QLineEdit *city = nullptr;
        QLineEdit *region = nullptr;
        QLineEdit *country = nullptr;
        QRadioButton *primary = nullptr;
    };
    void addBlock(const PostalAddress &address);
    QPushButton *layOut(const Block &block);
    void removeBlock(QWidget *widget);
    void settle();

    QVBoxLayout *m_lines;
    QPushButton *m_add;
    std::vector<Block> m_blocks;
};

} // namespace regulars
