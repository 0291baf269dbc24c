// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/icons.h"

#include <QtWidgets/QWidget>

class QHBoxLayout;
class QPushButton;

namespace regulars {

class TextLabel;

/// What stands where nothing is yet: an icon, a title, one helpful sentence and what to do now.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    EmptyState(IconName icon, const QString &title, const QString &sentence, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &sentence);
    /// The first button is the primary one.
    QPushButton *addButton(const QString &text);
    void clearButtons();

private:
    TextLabel *m_title;
    TextLabel *m_sentence;
    QHBoxLayout *m_buttons;
};

} // namespace regulars
