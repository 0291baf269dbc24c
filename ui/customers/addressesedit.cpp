// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/customers/addressesedit.h"

#include "ui/base/metrics.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>

using namespace Qt::StringLiterals;

namespace regulars {

AddressesEdit::AddressesEdit(QWidget *parent) : LinesEdit(tr("Add an address"), space::l, Fewest::AtLeastOne, parent)
{
    setAddresses({});
}

QList<PostalAddress> AddressesEdit::addresses() const
{
    QList<PostalAddress> addresses;
    for (const Block &block : m_blocks) {
        const auto text = [](const QLineEdit *edit) { return edit->text().trimmed(); };
        const PostalAddress address{block.id,         text(block.label),  text(block.street),  text(block.postcode),
                                    text(block.city), text(block.region), text(block.country), block.primary->isChecked()};
        if (!address.isEmpty())
            addresses.append(address);
    }
    if (!addresses.isEmpty() &&
        std::none_of(addresses.begin(), addresses.end(), [](const PostalAddress &address) { return address.primary; }))
        addresses.first().primary = true;
    return addresses;
}

void AddressesEdit::setAddresses(const QList<PostalAddress> &addresses)
{
    removeAllLines();
    for (const PostalAddress &address : addresses)
        addBlock(address);
    if (m_blocks.empty())
        addBlock({});
    settle();
}

void AddressesEdit::addBlock(const PostalAddress &address)
{
    QWidget *widget = appendLine();
    const auto edit = [&](const QString &text, const QString &name, const QString &objectName) {
        auto *line = new QLineEdit(text, widget);
        line->setPlaceholderText(name);
        line->setAccessibleName(name);
        line->setObjectName(objectName);
        connect(line, &QLineEdit::textChanged, this, &AddressesEdit::edited);
        return line;
    };
    Block block;
    block.id = address.id;
    block.widget = widget;
    block.street = edit(address.street, tr("Street and number"), u"street"_s);
    block.label = edit(address.label, tr("Label"), u"address_label"_s);
    block.postcode = edit(address.postcode, tr("Postcode"), u"postcode"_s);
    block.city = edit(address.city, tr("City"), u"city"_s);
    block.region = edit(address.region, tr("Region"), u"region"_s);
    block.country = edit(address.country, tr("Country"), u"country"_s);
    block.primary = createMain(widget, address.primary);
    layOut(block);
    m_blocks.push_back(block);
}

void AddressesEdit::layOut(const Block &block)
{
    auto *grid = new QGridLayout(block.widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::s);
    grid->setVerticalSpacing(space::s);
    grid->addWidget(block.street, 0, 0, 1, 3);
    grid->addWidget(block.label, 0, 3);
    grid->addWidget(block.primary, 0, 4);
    grid->addWidget(createRemove(block.widget, tr("Remove this address")), 0, 5);
    grid->addWidget(block.postcode, 1, 0);
    grid->addWidget(block.city, 1, 1);
    grid->addWidget(block.region, 1, 2);
    grid->addWidget(block.country, 1, 3);
    for (const auto &[column, stretch] : {std::pair(0, 2), std::pair(1, 4), std::pair(2, 3), std::pair(3, 3)})
        grid->setColumnStretch(column, stretch);
}

void AddressesEdit::forgetLine(QWidget *line)
{
    std::erase_if(m_blocks, [&](const Block &block) { return block.widget == line; });
}

QWidget *AddressesEdit::lastEditor() const
{
    return m_blocks.back().street;
}

void AddressesEdit::settle()
{
    LinesEdit::settle();
    setFocusProxy(m_blocks.front().street);
    QWidget *before = nullptr;
    for (const Block &block : m_blocks) {
        for (QWidget *edit : {static_cast<QWidget *>(block.street), static_cast<QWidget *>(block.postcode),
                              static_cast<QWidget *>(block.city), static_cast<QWidget *>(block.region),
                              static_cast<QWidget *>(block.country), static_cast<QWidget *>(block.label),
                              static_cast<QWidget *>(block.primary)}) {
            if (before)
                setTabOrder(before, edit);
            before = edit;
        }
    }
    setTabOrder(before, addButton());
}

} // namespace regulars
