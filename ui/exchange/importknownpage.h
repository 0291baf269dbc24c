// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/importsession.h"

#include <QtWidgets/QWidget>

class QCheckBox;
class QRadioButton;

namespace regulars {

class TextLabel;

/// The third step of an import: how customers who are known already are recognised, and what becomes of them.
class ImportKnownPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportKnownPage(QWidget *parent = nullptr);

    void show(ImportKind kind, const ContactRules &rules);
    [[nodiscard]] ContactRules rules() const;

Q_SIGNALS:
    void edited();

private:
    QRadioButton *addChoice(QWidget *parent, const QString &text, const QString &name);
    QCheckBox *addCheck(QWidget *parent, const QString &text, const QString &name);

    QWidget *m_contacts;
    QWidget *m_orders;
    TextLabel *m_howKnown = nullptr;
    QRadioButton *m_update = nullptr;
    QRadioButton *m_fill = nullptr;
    QRadioButton *m_skip = nullptr;
    QCheckBox *m_create = nullptr;
    QCheckBox *m_email = nullptr;
    QCheckBox *m_phone = nullptr;
    QCheckBox *m_card = nullptr;
    QCheckBox *m_name = nullptr;
};

} // namespace regulars
