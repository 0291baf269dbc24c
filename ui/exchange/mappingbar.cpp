// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exchange/mappingbar.h"

#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/textlabel.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int comboWidth = 180;

} // namespace

MappingBar::MappingBar(QWidget *parent)
    : QWidget(parent),
      m_saved(new QComboBox(this)),
      m_remove(new QPushButton(tr("Forget"), this)),
      m_name(new QLineEdit(this)),
      m_save(new QPushButton(tr("Save"), this))
{
    m_saved->setObjectName(u"mappings"_s);
    m_saved->setAccessibleName(tr("Columns as"));
    m_saved->setPlaceholderText(tr("Chosen by hand"));
    m_saved->setFixedWidth(comboWidth);
    m_remove->setObjectName(u"remove_mapping"_s);
    m_remove->setToolTip(tr("Forget these saved columns"));
    m_name->setObjectName(u"save_as"_s);
    m_name->setPlaceholderText(tr("Name to save these columns under"));
    m_name->setAccessibleName(tr("Remember these columns as"));
    m_save->setObjectName(u"save_mapping"_s);
    for (QPushButton *button : {m_remove, m_save}) {
        button->setAutoDefault(false);
        setButtonLook(button, ButtonVariant::Secondary);
    }
    auto *label = new TextLabel(tr("Columns as"), FontRole::Body, ColourRole::Muted, this);
    label->setBuddy(m_saved);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(label);
    layout->addWidget(m_saved);
    layout->addWidget(m_remove);
    layout->addStretch(1);
    layout->addWidget(m_name, 2);
    layout->addWidget(m_save);
    setMappings({});
    connect(m_saved, &QComboBox::activated, this, [this] {
        settle();
        Q_EMIT useRequested(m_saved->currentData().toString());
    });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeRequested(m_saved->currentData().toString()); });
    connect(m_name, &QLineEdit::textChanged, this, &MappingBar::settle);
    connect(m_name, &QLineEdit::returnPressed, this, &MappingBar::save);
    connect(m_save, &QPushButton::clicked, this, &MappingBar::save);
}

void MappingBar::setMappings(const QStringList &names)
{
    const bool byHand = m_saved->currentIndex() < 0 && m_saved->count() > 0;
    const QString used = m_saved->currentData().toString();
    m_saved->clear();
    m_saved->addItem(tr("As found"), QString());
    for (const QString &name : names)
        m_saved->addItem(name, name);
    if (byHand)
        setByHand();
    else
        setUsed(used);
}

void MappingBar::setUsed(const QString &name)
{
    m_saved->setCurrentIndex(std::max(0, m_saved->findData(name)));
    settle();
}

void MappingBar::setByHand()
{
    m_saved->setCurrentIndex(-1);
    settle();
}

void MappingBar::setSavable(bool savable)
{
    m_savable = savable;
    settle();
}

QString MappingBar::typedName() const
{
    return m_name->text().simplified();
}

void MappingBar::settle()
{
    m_remove->setVisible(m_saved->currentIndex() > 0);
    m_save->setEnabled(m_savable && !typedName().isEmpty());
}

void MappingBar::save()
{
    const QString name = typedName();
    if (!m_savable || name.isEmpty())
        return;
    m_name->clear();
    if (m_saved->findData(name) < 0)
        m_saved->addItem(name, name);
    setUsed(name);
    Q_EMIT saveRequested(name);
}

} // namespace regulars
