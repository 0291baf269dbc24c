// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/customer.h"

#include "ui/customers/linesedit.h"

#include <vector>

class QLineEdit;

namespace regulars {

/// Edits the postal addresses of a customer, one of them primary. Empty ones do not count.
class AddressesEdit final : public LinesEdit
{
    Q_OBJECT

public:
    explicit AddressesEdit(QWidget *parent = nullptr);

    [[nodiscard]] QList<PostalAddress> addresses() const;
    void setAddresses(const QList<PostalAddress> &addresses);

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
    void layOut(const Block &block);
    void addEmptyLine() override { addBlock({}); }
    void forgetLine(QWidget *line) override;
    void settle() override;
    [[nodiscard]] QWidget *lastEditor() const override;

    std::vector<Block> m_blocks;
};

} // namespace regulars
