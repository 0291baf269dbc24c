// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/counter/saleentry.h"

#include "ui/base/regularsstyle.h"
#include "ui/counter/scanfilter.h"

#include <QtGui/QKeyEvent>

namespace regulars {

SaleEntry::SaleEntry(const QString &name, int width, QWidget *parent) : QLineEdit(parent)
{
    setObjectName(name);
    setAlignment(Qt::AlignTrailing);
    setFixedWidth(width);
    refuseScans(this);
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_isTyping = true;
        setRefused(false);
    });
    connect(this, &QLineEdit::editingFinished, this, &SaleEntry::submit);
}

void SaleEntry::showText(const QString &text)
{
    m_shown = text;
    if (!m_isTyping && !m_isRefused && text != this->text())
        setText(text);
}

void SaleEntry::refuse()
{
    setRefused(true);
}

void SaleEntry::setRefused(bool refused)
{
    m_isRefused = refused;
    setInvalidMark(this, refused);
}

void SaleEntry::submit()
{
    m_isTyping = false;
    setRefused(false);
    Q_EMIT typed();
    showText(m_shown); // as the sale writes it
}

void SaleEntry::reset()
{
    m_isTyping = false;
    setRefused(false);
    showText(m_shown);
}

void SaleEntry::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && (m_isTyping || m_isRefused)) {
        reset();
        selectAll();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace regulars
