// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QVariant>
#include <QtWidgets/QWidget>

class QCheckBox;

namespace regulars {

/// Boxes beside each other of which any number can be ticked; wraps where the line ends.
class TickRow final : public QWidget
{
    Q_OBJECT

public:
    explicit TickRow(QWidget *parent = nullptr);

    void addBox(const QString &text, const QVariant &value);
    /// The values of the ticked boxes, in their order.
    [[nodiscard]] QVariantList ticked() const;
    void setTicked(const QVariantList &values);

Q_SIGNALS:
    void edited();

private:
    QList<QCheckBox *> m_boxes;
};

} // namespace regulars
